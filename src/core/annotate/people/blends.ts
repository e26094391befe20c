/**
 * The short names that Indonesian makes of two: the first name, or its beginning, and the beginning of the second. A person
 * called Joko Widagdo may be Jowi or Jokowi in the next sentence, one called Sulistyowati just Sulis, and Susanto Santo.
 */
export function blends(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  const cut = words.flatMap((word) =>
    word.length >= 7 ? [word.slice(0, 3), word.slice(0, 4), word.slice(0, 5), word.slice(0, 6), word.slice(-5)] : [],
  );
  if (!first || !second || first.length < 3 || second.length < 3) return cut;
  return [
    ...cut,
    first + second.slice(0, 2),
    first.slice(0, 2) + second.slice(0, 2),
    first.slice(0, 2) + second.slice(0, 3),
    first.slice(0, 3) + second.slice(0, 3),
    first + second.slice(0, 3),
  ];
}
