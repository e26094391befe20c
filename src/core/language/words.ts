/**
 * A list of lower-case words, written as people write lists. Long lists have long lines: a space is what compresses, every break in a
 * line costs the bundle half a byte.
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Titles, each as a word and as an abbreviation with its stop: “prof”, “prof.”. */
export function withStops(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap((word) => [word, `${word}.`]));
}
