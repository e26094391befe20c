import type { Position } from './position.ts';
import { isSlug } from './slug.ts';

declare const personIdBrand: unique symbol;
/** Names a person: the slug of the full name, `antony-blinken`; a second one of that name gets `-2`. */
export type PersonId = string & { readonly [personIdBrand]: true };

export function isPersonId(value: string): value is PersonId {
  return isSlug(value);
}

/** Who wrote an annotation. An editor's word is never overwritten by a later machine run. */
export type Author = 'machine' | 'editor';

/** A person of one story. Names and roles are as this story gives them, not as they are elsewhere or today. */
export type PersonInStory = {
  /** The directory's id where the join is sure, otherwise one that is unique in this story. */
  readonly id: PersonId;
  /** The fullest form of the name in this story, without titles. */
  readonly name: string;
  /** What the story says the person is: "Menteri Luar Negeri AS". */
  readonly role?: string;
  /** Every place where a form of the name stands, in reading order. */
  readonly mentions: readonly Position[];
  readonly by: Author;
  /** Directory entries that this could be, when the machine would not decide: a doubt for the editor. */
  readonly candidates?: readonly PersonId[];
};

/** An entry of the edition's directory (`people.json`): schema.org Person. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  /** Other forms of the name that stories use. */
  readonly aliases: readonly string[];
  /** What the person is known as in this edition's time: "Menteri Luar Negeri". */
  readonly jobTitle?: string;
  /** The country or institution the title belongs to: "Amerika Serikat". */
  readonly affiliation?: string;
  /** One neutral sentence. */
  readonly description?: string;
  readonly gender?: 'female' | 'male';
  /** Wikidata and Wikipedia addresses. */
  readonly sameAs: readonly string[];
};
