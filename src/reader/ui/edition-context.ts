import { createContext, use } from 'react';
import type { Path } from '#core/story/address.ts';
import type { Language } from '#core/story/language.ts';
import { indonesian, type Words } from './words.ts';

/** What all pages of an edition are published with: nothing that a reader chooses changes it. */
export type Edition = {
  readonly name: string;
  /** Where it is published: `https://kutip.example/news`, without a slash at the end. */
  readonly address: string;
  /** The interface where the reader has chosen none. */
  readonly language: Language;
  readonly words: Words;
  /** The zone of the newsroom, in which pages are published; days are those of the reader's own once the app runs. */
  readonly timeZone: string;
};

export const EditionContext = createContext<Edition>({
  name: '',
  address: '',
  language: 'id',
  words: indonesian,
  timeZone: 'UTC',
});

/** A path of the edition as an address that can be sent to somebody. */
export function useAddress(): (path: Path) => string {
  const { address } = use(EditionContext);
  return (path) => address + path;
}
