/** A name as it is compared: lower-case, without accents and apostrophes. “Asy'ari” and “ASYARI” are one. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z .-]*$/.test(lower)) return lower;
  return lower
    .replace(/\u00ad/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '');
}
