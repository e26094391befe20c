/** A short list of lower-case words, written as people write lists. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * A list as `packed-lists.ts` holds it: sorted, and of every word only what differs from the word before it, behind the number of
 * letters that are the same (a space for none). “ agung3s” is “agung agus”.
 */
export function unpack(list: string): ReadonlySet<string> {
  let word = '';
  return new Set(
    Array.from(list.matchAll(/([ \d])([^ \d]*)/g), ([, same, rest]) => (word = word.slice(0, Number(same)) + rest)),
  );
}

/** Titles, each as a word and as an abbreviation with its stop: “prof”, “prof.”. */
export function withStops(list: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...list].flatMap((word) => [word, `${word}.`]));
}
