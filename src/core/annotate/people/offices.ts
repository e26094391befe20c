import { words } from '#core/language/words.ts';

/** Offices behind which the name of a territory stands, alone or before who holds them. */
export const territorial = words(
  'gubernur bupati kota walikota camat lurah kades kapolres kapolresta kapolda kapolsek dandim danramil kajari desa wabup wagub',
);

/** Offices behind which a territory stands only before who holds them: one word is the holder. */
const sovereign = words('presiden pm raja dubes governor mayor');

export function isTerritorial(word: string): boolean {
  return territorial.has(word) || sovereign.has(word);
}

/** “Jaksa **Agung** Burhan” has an office in it, “Agung Laksono” a name. */
export function isOfficeOf(word: string, before: string | undefined): boolean {
  return (
    word === 'agung' &&
    before !== undefined &&
    /^(?:jaksa|mahkamah|kejaksaan|hakim|masjid|sultan|raya|uskup)$/.test(before)
  );
}
