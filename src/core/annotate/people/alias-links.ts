import type { Document } from '#core/annotate/document.ts';
import type { Mention } from './mention.ts';

/**
 * Names that the text itself calls another name of somebody: the alias, and the mention it belongs to.
 *
 *     Bambang Sutrisno (Totok) · Gus Totok, sapaan akrab KH Bambang Sutrisno · Bambang alias Totok
 */
export function aliasLinks(doc: Document, mentions: readonly Mention[]): ReadonlyMap<Mention, Mention> {
  const links = new Map<Mention, Mention>();
  for (let at = 1; at < mentions.length; at += 1) {
    const left = mentions[at - 1]!;
    const right = mentions[at]!;
    if (right.run.first - left.last > 8 || doc.paragraphOf[left.first] !== doc.paragraphOf[right.first]) continue;
    const isAlias =
      inParentheses(doc, left, right) || (!isOfOffice(doc, left) && calledSo(doc, left.last, right.run.first));
    if (!isAlias || (shareWord(left, right) && doc.tokens[left.last]?.lower !== 'alias')) continue;
    const fuller =
      left.words.length > right.words.length ||
      (!isCalled(doc, left.last, right.run.first) &&
        (left.words.length === right.words.length ||
          mentions.slice(0, looked).some((other) => isShortOf(left, other))));
    if (fuller && !links.has(left)) links.set(right, left);
    else if (!links.has(right)) links.set(left, right);
  }
  return links;
}

/** How many mentions are looked at for a full name. */
const looked = 40;

/** “Arif yang akrab disapa Abang Welan” after “Arif Nurdin”: whoever is named shorter is not called so. */
function isShortOf({ words }: Mention, full: Mention): boolean {
  return words.length === 1 && full.words.length > 1 && full.words[0] === words[0];
}

function inParentheses({ tokens }: Document, left: Mention, right: Mention): boolean {
  const opens = tokens[left.last]?.text === '(' && right.run.first === left.last + 1;
  const alone = right.first === right.run.first && right.words.length <= 2 && tokens[right.last]?.text === ')';
  return opens && alone && left.words.length >= 1;
}

/** “rektor **Belwan** yang akrab disapa Totok”: who is called so is the rector. */
function isOfOffice({ tokens, facts }: Document, { first, classes }: Mention): boolean {
  const before = tokens[first - 1];
  return (
    classes.length === 1 && classes[0] === 'unknown' && !before?.capital && facts.roleNouns.has(before?.lower ?? '')
  );
}

/** “Gus Totok, **sapaan** KH Bambang”: the full name comes second. */
function isCalled({ tokens }: Document, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'sapaan' || lower === 'panggilan');
}

function calledSo({ tokens, language }: Document, from: number, to: number): boolean {
  let called = false;
  for (let at = from; at < to; at += 1) {
    const { lower, text } = tokens[at]!;
    if (/^[.;:?!]$/.test(text)) return false;
    if (
      language === 'id'
        ? /^(?:alias|disapa|dipanggil|sapaan|panggilan)$/.test(lower)
        : /^(?:alias|aka|nicknamed|née)$/.test(lower)
    )
      called = true;
  }
  return called;
}

function shareWord(left: Mention, right: Mention): boolean {
  return left.words.length > 1 && right.words.length > 1 && right.words.some((word) => left.words.includes(word));
}
