import type { WordClass } from './word-class.ts';

/* Where a name stands in a run of capitalised words, by the classes of its words alone. */

/** “Sen. Royce **West**”, “Chief Executive Miles **White**”, “Romo Budi Tjong **Lake**”: behind a title, the last a word as well as a name. */
export function isTitledPair(classes: readonly WordClass[], end: number): boolean {
  let first = end - 2;
  while (first > 1 && /^(?:initial|unknown)$/.test(classes[first]!) && /^(?:name|unknown)$/.test(classes[first - 1]!))
    first -= 1;
  if (classes[first] === 'initial') first -= 1;
  return /^(?:honorific|role)$/.test(classes[first - 1] ?? '') && /^(?:name|unknown)$/.test(classes[first]!);
}

/** Degrees and the like at the end are no part of the name; a name does not end in a particle. */
export function nameEnd(classes: readonly WordClass[]): number {
  let end = classes.length;
  // “Rick Perry **Wednesday** called”
  while (end > 1 && classes[end - 1] === 'calendar') end -= 1;
  while (
    end > 1 &&
    (classes[end - 1] === 'acronym' || classes[end - 1] === 'particle') &&
    classes[end - 2] !== 'institution'
  )
    end -= 1;
  return end;
}

/** The start of the longest stretch of name words that ends at `end`. */
export function nameStart(classes: readonly WordClass[], end: number): number {
  let at = end;
  while (at > 0 && belongs(classes, at - 1, end)) at -= 1;
  while (at < end && (classes[at] === 'numeral' || classes[at] === 'particle')) at += 1;
  const hasName = classes.slice(at, end).some((found) => found === 'name' || found === 'unknown');
  return hasName ? at : end;
}

function belongs(classes: readonly WordClass[], at: number, end: number): boolean {
  const own = classes[at]!;
  const before = classes[at - 1];
  switch (own) {
    case 'name':
    case 'unknown':
    case 'initial':
      return true;
    case 'numeral':
      return at === end - 1 && before !== undefined && (before === 'name' || before === 'unknown');
    case 'particle':
      return at < end - 1;
    case 'place':
    case 'common':
    case 'role':
      // “Wahyu Sumber”, “Jack London”: behind a known given name that itself begins the run
      if (own === 'common' && at === end - 1 && before === 'name') return true;
      return at === end - 1 && before === 'name' && isShort(classes, at);
    case 'acronym':
      // “Bambang PS Sutrisno”: initials without their stops
      return at > 0 && at < end - 1 && before === 'name';
    case 'honorific':
    case 'institution':
    case 'calendar':
      return false;
  }
}

/** “**Jack** London”, “Bishop **Sally** French”: one or two names, behind nothing or a title. */
function isShort(classes: readonly WordClass[], end: number): boolean {
  let start = end;
  while (classes[start - 1] === 'name') start -= 1;
  return end - start <= 2 && /^(?:|honorific|role)$/.test(classes[start - 1] ?? '');
}

/** A name in front of an office: “Joko Susilo Presiden Direktur”; at least two name words open the run. */
export function earlyName(classes: readonly WordClass[], begin: number): number {
  let end = 0;
  while (end < begin && (classes[end] === 'name' || (end > 0 && classes[end] === 'unknown'))) end += 1;
  return (end >= 2 || classes[0] === 'name') && classes[end] === 'role' ? end : 0;
}
