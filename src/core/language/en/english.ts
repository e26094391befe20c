import type { LanguageFacts } from '#core/language/language-facts.ts';
import { words } from '#core/language/words.ts';
import * as verbs from './verbs-of-saying.ts';
import * as clauses from './clause-verbs.ts';
import * as titles from './titles.ts';
import * as roles from './role-nouns.ts';
import * as small from './function-words.ts';
import { institutionWords, properHeads } from './organisation-words.ts';

export const english: LanguageFacts = {
  language: 'en',
  inverted: verbs.saying,
  full: verbs.saying,
  passive: new Set<string>(),
  according: verbs.according,
  ...clauses,
  honorifics: titles.honorifics,
  degrees: titles.degrees,
  ...roles,
  ...small,
  demonstratives: words('himself herself'),
  articles: words('the'),
  properHeads,
  institutionWords,
  isCommonWord: (word) =>
    small.openers.has(word) ||
    /^[a-z]{3,}(?:ing|tion|tions|ment|ments|ness|ity|ism|ology|ically|fully|edly)$/.test(word),
};
