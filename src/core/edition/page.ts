import type { Path } from '#core/story/address.ts';
import type { Image } from '#core/story/block.ts';
import type { Language } from '#core/story/language.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Certainty, QuoteId, QuoteKind } from '#core/story/quote.ts';
import type { Site, Topic } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Story } from '#core/story/story.ts';
import type { AccuracyReport } from './accuracy.ts';

/** A story as other pages show it. */
export type StoryCard = {
  readonly slug: Slug;
  readonly language: Language;
  readonly headline: string;
  readonly standfirst?: string;
  readonly section?: string;
  readonly place?: string;
  readonly datePublished: string;
  /** The names of those who speak in it, most quoted first, at most four. */
  readonly voices: readonly string[];
};

/** A way to a person: no more than a line about them. */
export type PersonLink = Pick<Person, 'id' | 'name' | 'description'>;

/** A way to a story: no more than a line of it. */
export type StoryLink = Pick<StoryCard, 'slug' | 'language' | 'headline'>;

/** A speaker as a reader sees one. `person` is there when the edition has a page for them. */
export type Voice = {
  readonly type: 'person' | 'organization' | 'unnamed' | 'unknown';
  readonly name?: string;
  readonly role?: string;
  readonly person?: PersonId;
};

/** A statement as other pages show it. */
export type QuoteCard = {
  readonly story: Slug;
  readonly quote: QuoteId;
  readonly words: string;
  readonly kind: QuoteKind;
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly language: Language;
  readonly headline: string;
  readonly datePublished: string;
};

/** Why a related story is related, so that the page can say it in words. */
export type Reason =
  | { readonly type: 'newsroom' }
  | { readonly type: 'quoted'; readonly name: string }
  | { readonly type: 'person'; readonly name: string }
  | { readonly type: 'topic'; readonly topic: Topic['name'] };

export type RelatedStory = { readonly story: StoryCard; readonly reason: Reason };

export type PersonCard = Person & { readonly stories: number; readonly quotes: number };

/** One entry of a person's ledger: a story and all they said in it. */
export type LedgerEntry = {
  readonly story: StoryCard;
  readonly topics: readonly Slug[];
  readonly role?: string;
  readonly statements: readonly QuoteCard[];
};

/** The neighbours of a page of a list. Numbers count from the oldest page. */
export type Paging = { readonly newer?: Path; readonly older?: Path; readonly number: number; readonly of: number };

/** Under what terms a page may be used as data: it stands in the twins that people build on, see docs/data.md. */
export type Licence = Site['licence'];

export type FrontPage = {
  readonly type: 'front';
  readonly path: Path;
  readonly lead?: { readonly story: StoryCard; readonly quote?: QuoteCard; readonly image?: Image };
  readonly voices: readonly QuoteCard[];
  readonly latest: readonly StoryCard[];
  readonly topics: readonly Topic[];
};

export type StoryPage = {
  readonly type: 'story';
  readonly path: Path;
  readonly story: Story;
  /** What the directory says of the story's people, in order of appearance. */
  readonly people: readonly PersonLink[];
  readonly topics: readonly Pick<Topic, 'slug' | 'name'>[];
  readonly related: readonly RelatedStory[];
  /** The stories that related blocks lead to. */
  readonly links: readonly StoryLink[];
  readonly translations: readonly { readonly language: Language; readonly slug: Slug }[];
  /** Where its picture for messages stands, when one is drawn: a path of the edition. */
  readonly card?: string;
  /** The quotes that have a picture of their own. */
  readonly quoteCards: readonly QuoteId[];
};

export type QuotePage = {
  readonly type: 'quote';
  readonly path: Path;
  readonly story: StoryCard;
  readonly quote: QuoteCard;
  readonly original?: { readonly language: string; readonly text: string };
  /** The language it was translated from on its way, when it came through a foreign agency. */
  readonly translatedFrom?: string;
  readonly agency?: string;
  readonly evidence: { readonly naming?: string; readonly verb?: string };
  readonly by: 'machine' | 'editor';
  /** The paragraph around it, split at the words of the quote. */
  readonly context: { readonly before: string; readonly words: string; readonly after: string };
  readonly more: readonly QuoteCard[];
  /** The story's own picture. */
  readonly image?: Image;
  /** Where its picture for messages stands, when one is drawn; the story's otherwise. */
  readonly card?: string;
};

export type PeoplePage = {
  readonly type: 'people';
  readonly path: Path;
  readonly people: readonly PersonCard[];
  readonly paging: Paging;
};

export type PersonPage = {
  readonly type: 'person';
  readonly path: Path;
  readonly person: PersonCard;
  readonly topics: readonly Topic[];
  readonly ledger: readonly LedgerEntry[];
  readonly paging: Paging;
  readonly licence: Licence;
};

export type TopicPage = {
  readonly type: 'topic';
  readonly path: Path;
  readonly topic: Topic;
  readonly stories: readonly StoryCard[];
  readonly paging: Paging;
};

export type StoriesPage = {
  readonly type: 'stories';
  readonly path: Path;
  readonly stories: readonly StoryCard[];
  readonly paging: Paging;
};

export type QuotesPage = {
  readonly type: 'quotes';
  readonly path: Path;
  readonly quotes: readonly QuoteCard[];
  readonly paging: Paging;
  readonly licence: Licence;
};

/** How often the machine is right: what stands behind “how sure”. */
export type AccuracyPage = { readonly type: 'accuracy'; readonly path: Path; readonly report: AccuracyReport };

/** What the reader keeps: the same empty page for everybody when it is published. */
export type SavedPage = { readonly type: 'saved'; readonly path: Path };

/** What stands at an address that nothing stands at. */
export type MissingPage = { readonly type: 'missing'; readonly path: Path; readonly latest: readonly StoryCard[] };

/** Every type of page there is. */
export const pageTypes = [
  'front',
  'story',
  'quote',
  'people',
  'person',
  'topic',
  'stories',
  'quotes',
  'saved',
  'accuracy',
  'missing',
] as const satisfies readonly Page['type'][];

/** What one address shows: complete, so that a page never needs a second request for its text. */
export type Page =
  | FrontPage
  | StoryPage
  | QuotePage
  | PeoplePage
  | PersonPage
  | TopicPage
  | StoriesPage
  | QuotesPage
  | SavedPage
  | AccuracyPage
  | MissingPage;
