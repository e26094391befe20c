/**
 * A word, a number or one mark of punctuation. Offsets count UTF-16 units of the text.
 *
 *     Menlu AS Leif-Eric S. Asy'ari ("Gus"), 37.
 *     ^---^ ^^ ^-------^ ^^ ^-----^ ^ ^-^^ ^ ^^^
 */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly upper: boolean;
};

/** The tokens of `text` from `start` to `end`, in order. Linear, and never throws, whatever the text. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const stop = isWordUnit(code) ? wordEnd(text, at, end) : at + 1;
    tokens.push(tokenAt(text, at, stop, isWordUnit(code)));
    at = stop;
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number, isWord: boolean): Token {
  const own = text.slice(start, end);
  const first = own[0]!;
  const small = own.toLowerCase();
  const lower = small.replace('’', "'");
  const kind = isWord ? (first >= '0' && first <= '9' ? 'number' : 'word') : 'mark';
  const capital = kind === 'word' && first !== lower[0];
  const upper = capital && own.length > 1 && own === own.toUpperCase() && own.slice(1) !== small.slice(1);
  return { start, end, text: own, lower, kind, capital, upper };
}

/** Longer than any word of a language; keeps one endless word from costing more than its length. */
const longestWord = 200;

function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  let part = start;
  const limit = Math.min(end, start + longestWord);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      at += 1;
      continue;
    }
    if (at + 1 >= end || !isWordUnit(text.charCodeAt(at + 1))) break;
    if (isHyphen(code)) {
      if (isDateline(text, start, at)) break;
      part = at + 1;
    } else if (isApostrophe(code)) {
      if (isPossessive(text, at, end)) break;
    } else if (code === fullStop) {
      if (!joinsAtStop(text, part, at)) break;
      part = at + 1;
    } else if (code === comma) {
      if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) break;
    } else if (code !== ampersand || at - start > 2) break;
    at += 1;
  }
  return withAbbreviationStop(text, start, at, end);
}

const fullStop = 0x2e;
/** 81,3 persen, $1,200: inside a number it ends no clause. */
const comma = 0x2c;
/** Some sites break long words with it; it is no mark. */
const softHyphen = 0xad;
const ampersand = 0x26;

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x3000
  );
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x60 || code === 0x2018 || code === 0xb4;
}

/** Letters, digits and what is none of the known marks, so that surrogate pairs and combining marks hold together. */
function isWordUnit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return code === softHyphen || code === 0xaa || code === 0xba || code === 0xb5;
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code >= 0x2c00 && code < 0x2e00) || (code > 0x3040 && code !== 0xfeff && code < 0xff00);
}

/** “SERANG, KABAR-Bupati Siti”: the name of the outlet in capitals, a hyphen, and the story begins. */
function isDateline(text: string, start: number, hyphen: number): boolean {
  if (hyphen - start < 4 || !isCapital(text.charCodeAt(hyphen + 1)) || isCapital(text.charCodeAt(hyphen + 2)))
    return false;
  for (let at = start; at < hyphen; at += 1) if (!isCapital(text.charCodeAt(at))) return false;
  return true;
}

/** The 's of “Jones's” and “Trump’s” is no part of the name. */
function isPossessive(text: string, apostrophe: number, end: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1) | 0x20;
  return letter === 0x73 && (apostrophe + 2 >= end || !isWordUnit(text.charCodeAt(apostrophe + 2)));
}

/** A full stop inside a word: initials and degrees (U.S, M.Si, J.K), numbers (1.234), addresses of sites (Contoh.com). */
function joinsAtStop(text: string, part: number, stop: number): boolean {
  const before = text.charCodeAt(stop - 1);
  const after = text.charCodeAt(stop + 1);
  if (isDigit(before)) return isDigit(after);
  // “p.m.”
  if (text[stop + 1] === 'm' && stop - part === 1) return true;
  // “Dr.Siti”
  if (/^(?:[DI]r|H)\.[A-Z][a-z]{3}/.test(text.slice(part, stop + 5))) return false;
  if (stop - part <= 2) return isCapital(text.charCodeAt(part));
  return /^(?:com|net|org|co|id|tv|go|ac)(?![a-z])/.test(text.slice(stop + 1, stop + 5));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

const abbreviation =
  /^(?:[A-Z](?:\.[A-Za-z]{1,3})*|[Dd]rg?|Drs|Dra|[Pp]rof|Ir|Hj|KH|Mr|Mrs|Ms|St|Jr|Sr|Moh|Moch|Muh|Mohd|Sdr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Pdt|Alm|No|Jl|Jln|Kol|Jend|Purn|Pol|Tgk|Tbk|Rm|Ust|Pl[th]|Pjs?|Ny|Tn|Bpk|Ipda|Iptu|AKP|AKBP|Kombes|Ph\.D|a\.m|p\.m)$/;

/** The stop of an abbreviation belongs to it: “H.”, “Prof.”, “A.”, “U.S.”; the stop of a sentence does not. */
function withAbbreviationStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== fullStop || end - start > 6) return end;
  const own = text.slice(start, end);
  // “Tirso **Inc.** chief executive”, but “… of Tirso Inc. He left”
  const goesOn = /^(?:Inc|Corp|Ltd|Co)$/.test(own) && /^ [a-z]/.test(text.slice(end + 1, end + 3));
  if (!goesOn && !abbreviation.test(own)) return end;
  const next = text.charCodeAt(end + 1);
  return Number.isNaN(next) || next === 0x0a || next === 0x0d ? end : end + 1;
}
