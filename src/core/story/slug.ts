declare const slugBrand: unique symbol;
/** The part of an address that names a story: lower-case ASCII letters, digits and single hyphens, 1 to 80 units. */
export type Slug = string & { readonly [slugBrand]: true };

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugLimit = 80;

/** `/berita/hal/3/` is a page of the list of stories: no story may be called so. */
const reserved = 'hal';

export function isSlug(value: string): value is Slug {
  return value.length <= slugLimit && shape.test(value) && value !== reserved;
}

/**
 * The slug of a headline or a name: accents dropped, everything else that is not a letter or digit a hyphen, cut at
 * a word where it is too long. Undefined when nothing is left ("???").
 *
 *     slugOf('Blinken Kunjungi Seoul') → 'blinken-kunjungi-seoul'
 */
export function slugOf(title: string): Slug | undefined {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = plain.length <= slugLimit ? plain : cutAtWord(plain);
  return isSlug(slug) ? slug : undefined;
}

function cutAtWord(plain: string): string {
  const cut = plain.slice(0, slugLimit + 1).lastIndexOf('-');
  return cut > 0 ? plain.slice(0, cut) : plain.slice(0, slugLimit);
}
