import type { Naming, Range } from './naming.ts';
import type { Scene, Spot } from './scene.ts';

/** Who said a quotation, by which words, and the rule that says so. */
export type Attribution = {
  readonly rule: string;
  readonly naming: Naming;
  readonly verb: Range | undefined;
  readonly certainty: 'sure' | 'likely';
};

/** One way to find the speaker of a quotation; undefined where it has nothing to say. */
export type SpeakerRule = (scene: Scene, spot: Spot) => Attribution | undefined;

/** Named people and known pronouns are sure as far as the naming itself is. */
export function attributed(rule: string, naming: Naming, verb: Range | undefined): Attribution {
  const sure = naming.type !== 'person' || naming.sure;
  return { rule, naming, verb, certainty: sure ? 'sure' : 'likely' };
}
