/**
 * What the importer did to a text, or could not know: nothing is guessed in silence. `line` counts from 1 in the text
 * that was given; `words` are the words concerned, shortened.
 */
export type Note = { readonly line: number; readonly words: string } & (
  | { readonly type: 'dropped'; readonly what: Dropped }
  | { readonly type: 'tidied'; readonly what: Tidied }
  | { readonly type: 'doubtful'; readonly what: Doubt }
  | { readonly type: 'missing'; readonly what: Missing }
);

export type Dropped =
  | 'furniture'
  | 'breadcrumb'
  | 'copyright'
  | 'repeated headline'
  | 'tags'
  | 'links to other stories';
export type Tidied =
  | 'spaces'
  | 'invisible characters'
  | 'stray full stop'
  | 'wrapped lines'
  | 'a label within a paragraph';
export type Doubt =
  | 'encoding'
  | 'date'
  | 'time zone'
  | 'headline'
  | 'standfirst'
  | 'caption'
  | 'end of a related line'
  | 'last line';
export type Missing = 'date' | 'headline' | 'picture file';

const longest = 120;

/** The words concerned and where they stand. */
type Place = { readonly line: number; readonly words: string };

export function dropped(what: Dropped, place: Place): Note {
  return { type: 'dropped', what, ...shortened(place) };
}

export function tidied(what: Tidied, place: Place): Note {
  return { type: 'tidied', what, ...shortened(place) };
}

export function doubtful(what: Doubt, place: Place): Note {
  return { type: 'doubtful', what, ...shortened(place) };
}

export function missing(what: Missing, place: Place): Note {
  return { type: 'missing', what, ...shortened(place) };
}

function shortened({ line, words }: Place): Place {
  return { line, words: words.length <= longest ? words : `${words.slice(0, longest - 1)}…` };
}
