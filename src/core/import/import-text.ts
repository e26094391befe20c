import { detectLanguage } from '#core/language/detect-language.ts';
import type { Language } from '#core/story/language.ts';
import { blocksOf } from './blocks/blocks-of.ts';
import type { StoryDraft } from './draft.ts';
import { NoArticle } from './no-article.ts';
import { missing, type Note } from './note.ts';
import { readLines } from './read-lines.ts';
import { dropFurniture } from './rules/drop-furniture.ts';
import { dropLinkLists } from './rules/drop-link-lists.ts';
import { joinWrappedLines } from './rules/join-wrapped-lines.ts';
import { liftCaptions } from './rules/lift-captions.ts';
import { liftCredits } from './rules/lift-credits.ts';
import { liftDateline } from './rules/lift-dateline.ts';
import { liftDates } from './rules/lift-dates.ts';
import { liftHeadline } from './rules/lift-headline.ts';
import { liftInitials } from './rules/lift-initials.ts';
import { liftStandfirst } from './rules/lift-standfirst.ts';
import { tidyStops } from './rules/tidy-stops.ts';
import { tellPartialDate } from './rules/tell-partial-date.ts';
import { changed, isBlank, type Rule, type Sheet } from './sheet.ts';

export type ImportedDraft = { readonly draft: StoryDraft; readonly notes: readonly Note[] };

/*
 * The order matters. Lists of links go first, because their heads are furniture too. Wrapped lines are joined before
 * anything that reads sentences, but behind furniture, whose short lines would be joined as well. Furniture, credits
 * and dates go before the headline: they may stand above it. The headline goes before captions and the dateline, which
 * are looked for between it and the running text. What is left of the top after that is the standfirst.
 */
const rules: readonly Rule[] = [
  dropLinkLists,
  dropFurniture,
  joinWrappedLines,
  liftCredits,
  liftDates,
  liftHeadline,
  liftCaptions,
  liftStandfirst,
  liftDateline,
  liftInitials,
  tidyStops,
  tellPartialDate,
];

/**
 * A story draft from plain text as a person copies it from a news page, and notes on everything that was dropped,
 * tidied, doubtful or missing. Takes time in proportion to the text.
 *
 * @param options.date ISO 8601; used when the text has no full date of its own. A date is never invented.
 * @param options.language found from the text when it is not given.
 * @throws NoArticle when there is nothing to read in it; for nothing else.
 */
export function importText(
  text: string,
  options: { readonly date?: string; readonly language?: Language } = {},
): ImportedDraft {
  const { lines, notes } = readLines(text);
  if (lines.every(isBlank)) throw new NoArticle('the text is empty');
  const language = options.language ?? detectLanguage(text);
  const start: Sheet = { language, lines, found: options.date ? { datePublished: options.date } : {}, notes };
  const sheet = rules.reduce((sheet, rule) => rule(sheet), start);
  const { blocks, notes: ofBlocks } = blocksOf(sheet.lines);
  if (!blocks.some(({ type }) => type === 'paragraph' || type === 'list'))
    throw new NoArticle('there is no running text in it');
  const complete = changed(sheet, { notes: ofBlocks });
  const { headline, bylines = [], ...found } = complete.found;
  return {
    draft: { language, headline: headline ?? firstSentence(blocks), bylines, ...found, blocks },
    notes: [...complete.notes, ...headlineNotes(complete)].sort((a, b) => a.line - b.line),
  };
}

function headlineNotes({ found, lines }: Sheet): Note[] {
  if (found.headline) return [];
  const first = lines.find((line) => !isBlank(line));
  return [missing('headline', { line: first?.number ?? 1, words: 'the first sentence stands in for it' })];
}

/** Stands in for a headline that is not there; the text keeps the sentence. */
function firstSentence(blocks: StoryDraft['blocks']): string {
  const paragraph = blocks.find((block) => block.type === 'paragraph');
  const text = paragraph?.type === 'paragraph' ? paragraph.text.slice(0, 400) : '';
  const sentence = /^.{10,}?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\.$/, '') ?? text;
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 160).replace(/\s+\S*$/, '')}…`;
}
