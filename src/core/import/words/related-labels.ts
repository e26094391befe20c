/* How newsrooms head their own links to other stories. */

/** At the beginning of a line. Without a colon behind it, only a capital or a mark makes it a label: see `relatedLine`. */
export const relatedLabel =
  /^[([]?\s*(?:baca (?:juga|lainnya|pula)|lihat juga|simak juga|pilihan editor|artikel terkait|berita terkait|read (?:also|more|next)|also read|see also|related(?: (?:article|story|news))?)(?=[\s:：–-]|$)\s*[:：–-]?\s*/i;

/** `Baca: …` is one too, but only with a colon: “Baca buku itu” is a sentence. */
export const shortRelatedLabel = /^[([]?\s*(?:baca|read)\s*:\s*/i;

/** Within a paragraph, with a colon: `… kata dia. Baca juga: Harga Beras Naik`. */
export const relatedWithin =
  /[([]?\b(?:baca (?:juga|lainnya|pula)|lihat juga|simak juga|read (?:also|more)|also read|see also)\s*:\s*/i;
