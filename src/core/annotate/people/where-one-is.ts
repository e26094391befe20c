import type { Document } from '#core/annotate/document.ts';
import { before, behind, type Clue } from './clue.ts';
import type { Mention } from './mention.ts';

/** Behind a preposition of place stands a place, but for offices that have one in their name and those whom one asks. */
export const whereOneIs: readonly Clue[] = [
  {
    name: 'a place preposition before it',
    weight: -2,
    holds: (doc, mention) =>
      before(doc, mention.run.first, ({ lower }) => doc.facts.placePrepositions.has(lower) && !isFrom.test(lower)) &&
      !isToSomebody(doc, mention.run) &&
      !isInOffice(doc, mention),
  },
  { name: 'from', weight: -1, holds: (doc, { run }) => before(doc, run.first, ({ lower }) => isFrom.test(lower)) },
  {
    name: 'where one is or goes',
    weight: -3,
    holds: (doc, mention) =>
      before(
        doc,
        mention.run.first,
        ({ lower }) => /^(?:di|ke|menuju|seputar)$/.test(lower) || (mention.words.length === 1 && lower === 'in'),
      ) &&
      !isToSomebody(doc, mention.run) &&
      !isInOffice(doc, mention) &&
      !behind(doc, mention.last, ({ text }) => /^['’]$/.test(text)),
  },
];

/** “Wakil Ketua Fraksi Tani **di** DPRD Jakarta Siti Aminah”: where the office is stands between the office and the name. */
function isInOffice({ tokens, facts }: Document, { run, first, classes }: Mention): boolean {
  if (first === run.first || classes[0] !== 'name' || classes.length < 2) return false;
  let at = run.first - 2;
  while (tokens[at]?.capital && !facts.roleNouns.has(tokens[at]!.lower)) at -= 1;
  return tokens[run.first - 2]?.capital === true && facts.roleNouns.has(tokens[at]?.lower ?? '');
}

/** “menyurat ke **Presiden** Siti”, “ditanyakan ke **Siti**”: to an office, and to whom one says or asks something, one goes as to a person. */
function isToSomebody({ tokens, facts }: Document, { first, name, classes }: Mention['run']): boolean {
  if (tokens[first - 1]!.lower !== 'ke') return false;
  const verb = tokens[first - 2]?.lower ?? '';
  return (name > first && classes[0] === 'role') || facts.passive.has(verb) || verb.startsWith('ditanya');
}

/** Where one comes from, and whom a gift or a pass comes from. */
const isFrom = /^(?:dari|from)$/;
