import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { Language } from '#core/story/language.ts';

/** Faults met in texts that no rule was made on, in words of our own. */
type Case = readonly [text: string, expected: readonly string[]];

function people(text: string, language: Language): string[] {
  return annotateText(text, { language }).people.map(({ name }) => name);
}

function said(text: string, language: Language): string[] {
  return annotateText(text, { language })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, certainty }) => `${speaker?.name ?? speaker?.surface ?? '?'} (${certainty})`);
}

describe('people of unseen texts', () => {
  it.each<Case>([
    ['Turut hadir di sana Menteri Perindustrian AM Hidayat.', ['AM Hidayat']],
    ['Turut hadir di sana Ketua Ekonomi Nasional (KEN) Chairul Tanjung.', ['Chairul Tanjung']],
    ['Ia menelepon sang istri (Lamirah) malam itu.', ['Lamirah']],
    ['Asosiasi Perajin Indonesia (Aprindo) menggelar Munas Aprindo di Solo.', []],
    ['Jenazah Belwan (55) dijadwalkan akan dimakamkan besok.', ['Belwan']],
    ['Mereka menumbangkan pasangan Li Junhui dan Liu Yuchen dua gim langsung.', ['Li Junhui', 'Liu Yuchen']],
    ['Siti Aminah mengatakan laga digelar di Stadion Siti Aminah.', ['Siti Aminah']],
  ])('%s', (text, expected) => {
    expect(people(text, 'id')).toEqual(expected);
  });

  it.each<Case>([
    ['Giants quarterback Eli Menning said the decision was right. Menning left.', ['Eli Menning']],
    ['It was organized by Condi Vellard of Solvang. Vellard came early.', ['Condi Vellard']],
    ['It was said by Tennessee Rep. Rev. Harold M. Love at the vigil.', ['Harold M. Love']],
    ['Julia White introduced the speakers and then left the hall.', ['Julia White']],
    ['Buying Ohio-based Abbott would help the firm a lot this year.', []],
  ])('%s', (text, expected) => {
    expect(people(text, 'en')).toEqual(expected);
  });
});

describe('speakers of unseen texts', () => {
  it.each<Case>([
    [
      '“Kami kecewa,” kata Sekretaris Jenderal PBSI sekaligus Ketua Kontingen Indonesia di Inggris, Siti Aminah.',
      ['Siti Aminah (sure)'],
    ],
    [
      '“Ia pelakunya,” kata Siti Aminah. Budi Hartono menyerahkan diri esoknya. “Ia menyesal sekali,” jelasnya.',
      ['Siti Aminah (sure)', 'Budi Hartono (likely)'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'id')).toEqual(expected);
  });

  it.each<Case>([
    ['After the match, Mary Collins said:\n\n“We did not play well at all today.”', ['Mary Collins (sure)']],
    [
      'Her aunt, Kara Arnold, said she had “a love for life that kept her smiling,” reported CNN.',
      ['Kara Arnold (sure)'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
