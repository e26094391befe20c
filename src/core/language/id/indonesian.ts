import type { LanguageFacts } from '#core/language/language-facts.ts';
import * as verbs from './verbs-of-saying.ts';
import * as clauses from './clause-verbs.ts';
import * as titles from './titles.ts';
import * as roles from './role-nouns.ts';
import * as small from './function-words.ts';
import { institutionWords, properHeads } from './organisation-words.ts';
import { vocabulary } from './vocabulary.ts';

export const indonesian: LanguageFacts = {
  language: 'id',
  inverted: verbs.inverted,
  full: verbs.full,
  passive: verbs.passive,
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
  demonstratives: small.demonstratives,
  articles: small.articles,
  phraseEnders: small.phraseEnders,
  placePrepositions: small.placePrepositions,
  calendar: small.calendar,
  openers: small.openers,
  properHeads,
  institutionWords,
  isCommonWord,
};

function isCommonWord(word: string): boolean {
  if (isRoot(word)) return true;
  // “Esoknya”, “Celakanya”; names in -nya are short: Sonya, Tanya
  if (/^[a-z]{3,}nya$/.test(word)) return true;
  const bare = word.replace(/(?:lah|kah|pun|ku|mu)$/, '');
  if (isRoot(bare)) return true;
  return affixed.test(bare) || borrowed.test(bare);
}

function isRoot(word: string): boolean {
  return [vocabulary, small.openers, institutionWords, properHeads].some((set) => set.has(word));
}

/** Inovasi, Universitas, and English words in names of firms and programmes: Electoral Integrity, Online Submission. */
const borrowed = /^[a-z]{3,}(?:tion|sion|ity|ology|ness|ship|ational|asi|itas|isme|logi)$/;

/** Prefix and suffix together, or a prefix that names do not begin with: kementerian, perjuangan, diperiksa, mengatakan. */
const affixed =
  /^(?:(?:meng|meny|mem|men|di|ber|ter|per|pem|pen|peng|peny|ke|se)[a-z]{3,}(?:kan|an|i)|(?:meng|meny|memp|memb|mend|ment|menc|menj|diper|keber|keter|pember|pemer|berke|berse|berpe)[a-z]{3,})$/;
