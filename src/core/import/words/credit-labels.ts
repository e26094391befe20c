/*
 * Labels in front of the people and houses behind a story: `Pewarta: …`, `Editor: …`, `Sumber : CNA/SL`.
 */

export type Credit = 'byline' | 'editor' | 'source' | 'copyright' | 'tags' | 'photo';

/** Lower-case. A label is followed by a colon; those that also stand without one are in `bareLabels`. */
export const creditLabels: Readonly<Record<string, Credit>> = {
  pewarta: 'byline',
  reporter: 'byline',
  wartawan: 'byline',
  penulis: 'byline',
  kontributor: 'byline',
  jurnalis: 'byline',
  oleh: 'byline',
  laporan: 'byline',
  by: 'byline',
  author: 'byline',
  'written by': 'byline',
  'reported by': 'byline',
  'reporting by': 'byline',
  editor: 'editor',
  redaktur: 'editor',
  penyunting: 'editor',
  'edited by': 'editor',
  'editing by': 'editor',
  uploader: 'editor',
  sumber: 'source',
  source: 'source',
  copyright: 'copyright',
  'hak cipta': 'copyright',
  tag: 'tags',
  tags: 'tags',
  topik: 'tags',
  topics: 'tags',
  foto: 'photo',
  gambar: 'photo',
  photo: 'photo',
  'kredit foto': 'photo',
  'photo credit': 'photo',
  'sumber foto': 'photo',
  image: 'photo',
};

/** Labels that also stand without a colon, before a name: `Oleh Siti Aminah`, `By Jane Roe`, `Penulis Rudi`. */
export const bareLabels: ReadonlySet<string> = new Set([
  'oleh',
  'by',
  'penulis',
  'editor',
  'pewarta',
  'reporter',
  'written by',
  'reported by',
  'reporting by',
  'edited by',
  'editing by',
]);
