/** Of one UTF-16 unit. By case, not by \p{…}: a pattern of Unicode classes costs milliseconds when it is first used. */
export function isCapitalLetter(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

export function isSmallLetter(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase();
}

/** Letters of scripts without case begin behind the symbols. */
export function isLetter(letter: string | undefined): boolean {
  return isCapitalLetter(letter) || isSmallLetter(letter) || (letter ?? '') > '\u303f';
}
