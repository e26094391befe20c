import { attributed, type SpeakerRule } from './attribution.ts';
import { isOpenName } from './open-name.ts';

/**
 * A name right behind the quote with no verb, then what the person is, or to whom.
 *
 *     “Itu mungkin,” Siti Aminah, seorang profesor di Bandung, kepada kantor berita.
 *     “Itu mungkin.” – Siti Aminah, ketua panitia
 */
export const nameBehind: SpeakerRule = (scene, { tailFirst, tailLast }) => {
  const { doc, people } = scene;
  const { tokens } = doc;
  let at = tailFirst;
  while (at < tailLast && /^[,–—-]$/.test(tokens[at]!.text)) at += 1;
  while (at < tailLast && doc.facts.honorifics.has(tokens[at]!.lower)) at += 1;
  const person = people.personAt[at] ?? -1;
  if (at >= tailLast || person === -1) return undefined;
  let last = at;
  while (people.personAt[last] === person) last += 1;
  const next = tokens[last];
  const dashed = at > tailFirst && /[–—-]/.test(tokens[at - 1]!.text);
  const told = next !== undefined && /^(?:kepada|to)$/.test(next.lower);
  if (!told && !dashed && next?.text !== ',' && next?.text !== '(') return undefined;
  const sure = !isOpenName(scene, at, last);
  return attributed('name behind', { type: 'person', person, how: 'named', sure, first: at, last }, undefined);
};
