import { isOutlet } from '#core/import/words/outlets.ts';
import { institutionWords as english } from '#core/language/en/organisation-words.ts';
import { institutionWords as indonesian } from '#core/language/id/organisation-words.ts';
import type { Site } from '#core/story/site.ts';
import type { Story } from '#core/story/story.ts';

/** Who signs for a newsroom as a whole. “Tim” is not among them: it is a first name too. */
const desks: ReadonlySet<string> = new Set(
  'redaksi redaktur liputan newsroom desk staff editors editorial reporters writers correspondents'.split(' '),
);

/**
 * What a byline names in schema.org's words: a story only has the words. A house that the story or its edition names, one
 * that is known, and what is called like a desk or an institution are organisations; anybody else who signs is a person.
 */
export function typeOfByline(
  byline: string,
  { source, dateline }: Pick<Story, 'source' | 'dateline'>,
  site: Pick<Site, 'name'>,
): 'Organization' | 'Person' {
  const name = byline.toLowerCase();
  const houses = [site.name, dateline?.outlet, source?.agency, ...(source?.agency?.split('/') ?? [])];
  if (houses.some((house) => house?.trim().toLowerCase() === name) || isOutlet(byline)) return 'Organization';
  const words = name.split(/[^\p{L}]+/u);
  return words.some((word) => desks.has(word) || english.has(word) || indonesian.has(word)) ? 'Organization' : 'Person';
}
