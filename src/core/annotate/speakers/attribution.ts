import type { Naming, Range } from './named.ts';
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

/** An attribution is as sure as its naming. */
export function attributed(rule: string, naming: Naming, verb: Range | undefined): Attribution {
  return { rule, naming, verb, certainty: naming.sure ? 'sure' : 'likely' };
}
