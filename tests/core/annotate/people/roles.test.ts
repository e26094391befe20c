import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { Language } from '#core/story/language.ts';

/** Each person of a text as “name: role”. */
function rolesIn(text: string, language: Language = 'id'): string[] {
  return annotateText(text, { language }).people.map(({ name, role }) => `${name}: ${role ?? '–'}`);
}

describe('what a story says a person is', () => {
  it.each([
    [
      'before the name and behind it',
      'Menteri Pertahanan AS Lloyd Ostin bertemu Siti Aminah, seorang profesor di Bandung.',
      ['Lloyd Ostin: Menteri Pertahanan AS', 'Siti Aminah: seorang profesor di Bandung'],
    ],
    [
      'with an abbreviation in it',
      'Menteri Luar Negeri Korea Selatan (Korsel) Siti Aminah tiba.',
      ['Siti Aminah: Menteri Luar Negeri Korea Selatan (Korsel)'],
    ],
    [
      'with commas in it',
      'Rapat itu dipimpin Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Siti Aminah.',
      ['Siti Aminah: Menteri Koordinator Bidang Politik, Hukum, dan Keamanan'],
    ],
    [
      'without the small words that open the sentence',
      'Sementara itu, mantan Wakil Ketua KPK Siti Aminah diam.',
      ['Siti Aminah: mantan Wakil Ketua KPK'],
    ],
    [
      'rather what somebody leads than the rank',
      'Jenderal Siti Aminah, panglima pasukan itu, menolak.',
      ['Siti Aminah: panglima pasukan itu'],
    ],
    ['not whose mother one is', 'Ibunda Siti meninggal. “Ia tabah,” kata Siti Aminah.', ['Siti Aminah: –']],
    [
      'the second of two offices',
      'Rapat itu dipimpin Presiden dan Menteri Agama Siti Aminah.',
      ['Siti Aminah: Menteri Agama'],
    ],
    [
      'but not the subject of the clause behind the name',
      'Pintu dibuka, lanjut Siti Aminah, mitra usaha yang memenuhi syarat boleh masuk.',
      ['Siti Aminah: –'],
    ],
    ['but not how one speaks of her', 'Ibu Siti Aminah menolak.', ['Siti Aminah: –']],
    [
      'but not whose daughter another is',
      'Kahiyang Ayu, putri Presiden Joko Widagdo, bertemu Puan Maharani, putri Mega Sukarna.',
      ['Kahiyang Ayu: –', 'Joko Widagdo: Presiden', 'Puan Maharani: –', 'Mega Sukarna: –'],
    ],
    [
      'but not whose wife another is',
      'Istri Joko Widagdo, Mega Sukarna, pulang.',
      ['Joko Widagdo: –', 'Mega Sukarna: Istri Joko Widagdo'],
    ],
    ['but not whose brother another is', 'Adik Siti menangis.', ['Siti: –']],
  ])('%s', (_, text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it.each([
    ['behind the name', 'Mary Collins, a professor at Leeds, spoke first.', ['Mary Collins: a professor at Leeds']],
    [
      'that says more than a rank',
      'Senator Mary Collins, minister of state, left.',
      ['Mary Collins: minister of state'],
    ],
    ['but not how early she came', 'Mary Collins spoke first, a day early.', ['Mary Collins: –']],
  ])('in English, %s', (_, text, expected) => {
    expect(rolesIn(text, 'en')).toEqual(expected);
  });
});
