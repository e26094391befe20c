import type { Language } from '#core/story/language.ts';
import { english } from './en/english.ts';
import { indonesian } from './id/indonesian.ts';

/** What the annotator must know of a language. All words are lower-case. */
export type LanguageFacts = {
  readonly language: Language;
  /** Verbs after which the speaker may stand: “…,” kata Siti; “…,” said Jones. */
  readonly inverted: ReadonlySet<string>;
  /** Verbs before which the speaker stands: Siti mengatakan, “…”; Jones said, “…”. */
  readonly full: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly according: ReadonlySet<string>;
  /** Verbs behind which what was said stands as a clause, at once or behind a link: mengatakan …, said that …. */
  readonly clauseVerbs: ReadonlySet<string>;
  readonly linkedClauseVerbs: ReadonlySet<string>;
  readonly clauseLinks: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly unnamedDeterminers: ReadonlySet<string>;
  readonly unnamedHeads: ReadonlySet<string>;
  readonly singularPronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly phraseEnders: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** First words of the names of institutions, places and works, which may go on with a person's name. */
  readonly properHeads: ReadonlySet<string>;
  readonly institutionWords: ReadonlySet<string>;
  /** Whether a lower-case word is an ordinary one, inflected or not, so that a capital on it means little. */
  readonly isCommonWord: (word: string) => boolean;
};

export function factsOf(language: Language): LanguageFacts {
  switch (language) {
    case 'id':
      return indonesian;
    case 'en':
      return english;
  }
}
