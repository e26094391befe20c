/** What a build leaves that was stopped before it was done. */
export const siteStays = 'The site that was published before is whole and as it was.';

/** The same of an import or an annotation. */
export const storiesStay =
  'Stories that were written before it stopped are whole; the same command again goes on with the others.';
