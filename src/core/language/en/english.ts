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
  clauseVerbs: clauses.clauseVerbs,
  linkedClauseVerbs: clauses.linkedClauseVerbs,
  clauseLinks: clauses.clauseLinks,
  honorifics: titles.honorifics,
  degrees: titles.degrees,
  roleNouns: roles.roleNouns,
  roleModifiers: roles.roleModifiers,
  unnamedDeterminers: roles.unnamedDeterminers,
  unnamedHeads: roles.unnamedHeads,
  singularPronouns: small.singularPronouns,
  pluralPronouns: small.pluralPronouns,
  firstPerson: small.firstPerson,
  phraseEnders: small.phraseEnders,
  placePrepositions: small.placePrepositions,
  calendar: small.calendar,
  openers: small.openers,
  demonstratives: words('himself herself'),
  articles: words('the'),
  properHeads,
  institutionWords,
  isCommonWord: (word) =>
    small.openers.has(word) ||
    /^[a-z]{3,}(?:ing|tion|tions|ment|ments|ness|ity|ism|ology|ically|fully|edly)$/.test(word),
};
