/*
 * Agencies and outlets as they stand in datelines and source lines, lower-case. Names with a domain in them
 * ("KOMPAS.com") need no entry.
 */

export const agencies: ReadonlySet<string> = new Set(
  'afp|ap|reuters|antara|antara news|cna|bbc|upi|dpa|xinhua|tass|kyodo|yonhap|bernama|bloomberg|anadolu|nhk|kcna|kbs|voa|dw|associated press|the associated press|agence france-presse'.split(
    '|',
  ),
);

export const outlets: ReadonlySet<string> = new Set(
  'detiknews|detikcom|detik|detiksport|detikfinance|cnn|cnn indonesia|cnbc indonesia|bbc indonesia|bbc news|bbc news indonesia|rimanews|tempo|kompas|republika|sindonews|okezone|liputan6|tribunnews|tirto|kumparan|merdeka|viva|suara|beritasatu|jpnn|rmol|egindo|dailysocial|the jakarta post|voa indonesia'.split(
    '|',
  ),
);

export function isOutlet(name: string): boolean {
  const lower = name.toLowerCase();
  return agencies.has(lower) || outlets.has(lower) || /^[\w-]+\.(?:com|co|id|net|org|tv|news|co\.id)$/i.test(name);
}
