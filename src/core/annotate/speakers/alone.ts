import { attributed, type Attribution } from './attribution.ts';
import type { Scene, Spot } from './scene.ts';

/**
 * A quotation that is a paragraph of its own, or a sentence, and nothing names its speaker: whoever was speaking goes on,
 * or the person the sentence before tells about.
 */
export function alone(scene: Scene, spot: Spot): Attribution | undefined {
  const focused = scene.focus.before(spot.first);
  if (!focused || focused.away > 6) return undefined;
  const naming = {
    type: 'person',
    person: focused.person,
    how: 'pronoun',
    sure: false,
    first: spot.first,
    last: spot.first,
  } as const;
  return attributed('stands alone', naming, undefined);
}
