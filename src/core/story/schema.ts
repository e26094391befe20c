import * as v from 'valibot';
import { languages } from './language.ts';
import { isPersonId, type PersonId } from './person.ts';
import { isQuoteId, type QuoteId } from './quote.ts';
import { isSlug, type Slug } from './slug.ts';

/*
 * The one source of the story format for machines: `parseStory` checks files against it and the JSON Schema that
 * editors' programs read is generated from it. Objects are strict, because a misspelt field is a lost field.
 */

/**
 * Control characters and direction overrides can make text say something else on screen than in the file; half a
 * surrogate pair and the two code points that are no characters cannot be written to a page or a feed at all.
 */
const plain = /^(?:[\t\n]|[^\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff\ufffe\uffff])*$/u;
const text = v.pipe(v.string(), v.regex(/\S/, 'text'), v.regex(plain, 'text without control or direction characters'));

/** http and https only: a `javascript:` address never reaches a page. */
const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\S*$/i, 'an address that starts with https://'));
/** A file of the edition, by its path from the root, or an address. */
const imageSrc = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/[^\s/]+\S*|\/[\w./-]+\.(?:svg|png|jpe?g|webp|avif))$/i, 'a path like /images/name.svg'),
);
const slug = v.pipe(
  v.string(),
  v.guard((value): value is Slug => isSlug(value), 'a slug: lower-case letters, digits and hyphens'),
);
const personId = v.pipe(
  v.string(),
  v.guard((value): value is PersonId => isPersonId(value), 'a person id: lower-case letters, digits and hyphens'),
);
const quoteId = v.pipe(
  v.string(),
  v.guard((value): value is QuoteId => isQuoteId(value), 'a quote id like k3'),
);
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/,
    'a date like 2023-11-09T19:30:00+07:00',
  ),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'a date that exists'),
);
/** Of IANA's names, or what else the platform knows. */
function isZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag like en'));
const offset = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a whole number from 0'));
const position = v.strictObject({ block: offset, start: offset, end: offset });
const author = v.picklist(['machine', 'editor']);

const image = v.strictObject({
  src: imageSrc,
  width: v.pipe(offset, v.minValue(1, 'a width in pixels')),
  height: v.pipe(offset, v.minValue(1, 'a height in pixels')),
  alt: v.pipe(v.string(), v.regex(plain, 'text without control or direction characters')),
  caption: v.exactOptional(text),
  credit: v.exactOptional(text),
});

const block = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), text }),
  v.strictObject({ type: v.literal('heading'), level: v.picklist([2, 3]), text }),
  v.strictObject({ type: v.literal('list'), items: v.pipe(v.array(text), v.minLength(1, 'at least one item')) }),
  v.strictObject({ type: v.literal('image'), image }),
  v.strictObject({ type: v.literal('related'), text, slug: v.exactOptional(slug), url: v.exactOptional(url) }),
]);

const speaker = v.variant('type', [
  v.strictObject({ type: v.literal('person'), person: personId }),
  v.strictObject({ type: v.literal('organization'), name: text }),
  v.strictObject({ type: v.literal('unnamed'), words: text }),
  v.strictObject({ type: v.literal('unknown') }),
]);

const personInStory = v.strictObject({
  id: personId,
  name: text,
  role: v.exactOptional(text),
  mentions: v.array(position),
  by: author,
  candidates: v.exactOptional(v.array(personId)),
});

const quote = v.strictObject({
  id: quoteId,
  parts: v.pipe(v.array(position), v.minLength(1, 'at least one part')),
  kind: v.picklist(['direct', 'partial', 'indirect']),
  speaker,
  evidence: v.strictObject({ naming: v.exactOptional(position), verb: v.exactOptional(position) }),
  certainty: v.picklist(['sure', 'likely', 'unknown']),
  by: author,
  original: v.exactOptional(v.strictObject({ language: languageTag, text })),
});

export const storySchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  slug,
  language: v.picklist(languages),
  headline: text,
  standfirst: v.exactOptional(text),
  section: v.exactOptional(text),
  topics: v.array(slug),
  datePublished: date,
  dateModified: v.exactOptional(date),
  bylines: v.array(text),
  dateline: v.exactOptional(v.strictObject({ place: text, outlet: v.exactOptional(text) })),
  image: v.exactOptional(image),
  source: v.exactOptional(
    v.strictObject({
      agency: v.exactOptional(text),
      editor: v.exactOptional(text),
      url: v.exactOptional(url),
      language: v.exactOptional(languageTag),
    }),
  ),
  citations: v.array(v.strictObject({ title: text, url: v.exactOptional(url) })),
  translationOf: v.exactOptional(slug),
  blocks: v.pipe(v.array(block), v.minLength(1, 'at least one block')),
  people: v.array(personInStory),
  quotes: v.array(quote),
  rejected: v.strictObject({ quotes: v.array(text), people: v.array(text) }),
});

export const peopleSchema = v.array(
  v.strictObject({
    id: personId,
    name: text,
    aliases: v.array(text),
    jobTitle: v.exactOptional(text),
    affiliation: v.exactOptional(text),
    description: v.exactOptional(text),
    gender: v.exactOptional(v.picklist(['female', 'male'])),
    sameAs: v.array(url),
  }),
);

const inBothLanguages = v.strictObject({ id: text, en: text });

export const siteSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  name: text,
  description: text,
  url,
  language: v.picklist(languages),
  timeZone: v.pipe(text, v.check(isZone, 'a time zone like Asia/Jakarta')),
  licence: v.strictObject({ name: text, url }),
  topics: v.array(v.strictObject({ slug, name: inBothLanguages, description: inBothLanguages })),
  quoteCards: offset,
});
