import type { Document } from '#core/annotate/document.ts';
import { bothVerbsOrNouns } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/** “the explanatory **notes** of the law”, “his **claims**”: an English word that may be a verb of saying, where it is a noun. */
export function isNounHere({ tokens, language }: Document, at: number): boolean {
  if (language !== 'en' || !nouns.has(tokens[at]!.lower)) return false;
  const before = tokens[at - 1];
  if (before && (before.kind === 'number' || /^['’]$/.test(before.text))) return true;
  if (before?.kind !== 'word') return false;
  return noun.test(before.lower) || (!before.capital && adjective.test(before.lower));
}

const nouns = unpack(bothVerbsOrNouns);
const noun =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|my|our|your|of|in|for|by|such|any|some|no|many|new|few|several|other|more|own|early|recent|first|last)$/;
const adjective = /[a-z]{2}(?:ary|ory|ory|al|ive|ous|ful|less|ic|able|ible|ish|ent|ant|ed|['’]s)$/;
