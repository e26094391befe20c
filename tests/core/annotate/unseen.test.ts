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
    ['England skipper Alastair Cook said it was time. Cook made a hundred.', ['Alastair Cook']],
    ['They met at Total Life Christian Ministries, and then in Sri Lanka.', []],
    ['Rescuer Colin Brandle left Veterans Memorial Park, south of San Antonio.', ['Colin Brandle']],
    ['Clara Henstow, representing the trust, said the letter was open.', ['Clara Henstow']],
    ['Buying Ohio-based Abbott would help the firm a lot this year.', []],
    ['The crop was lost, and Alhaji Welan Tirsoba went home. Mallam Welan wept.', ['Welan Tirsoba']],
  ])('%s', (text, expected) => {
    expect(people(text, 'en')).toEqual(expected);
  });
});

describe('speakers of unseen texts', () => {
  it.each<Case>([
    [
      'Budi Hartono tiba. Koordinator Siti Aminah mengatakan panen naik. KNP Dukung Hartono berharap hujan. “Kami senang sekali hari ini,” tuturnya.',
      ['Siti Aminah (likely)'],
    ],
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
    // whose somebody is does not say who spoke
    ['Tom Garrow died in May. “I thank God every day,” Garrow’s father said.', ['Garrow’s father (likely)']],
    ['Tom Garrow died in May. “I thank God every day,” said Garrow’s father.', ['Garrow’s father (likely)']],
    ['Tom Garrow went to trial. “It is horrible for us,” the victim’s mother said.', ['the victim’s mother (likely)']],
    ['“It is late for all of us,” said Garrow lawyer Michael Hale. Tom Garrow left.', ['Michael Hale (sure)']],
    ['Tom Garrow left. A spokesman for Garrow said he “stands by all of it”.', ['A spokesman for Garrow (likely)']],
    [
      'Michael Hale, a spokesman for House Speaker Tom Garrow (R-Ohio), said “it came out of thin air”.',
      ['Michael Hale (sure)'],
    ],
    // another clause, another sentence
    [
      'Mary Collins told of her grief at the “loss of an incredible talent”, while singer Michael Hale said he was in shock.',
      ['Mary Collins (sure)'],
    ],
    [
      'Mary Collins was in tears. “She was a lovely woman.” Michael Hale wrote on Monday: “We are crushed by this.”',
      ['Mary Collins (likely)', 'Michael Hale (sure)'],
    ],
    [
      'Mary Collins said on Monday a man in the crowd told him, “I cannot look at you.” Michael Hale said he left.',
      ['Mary Collins (likely)'],
    ],
    [
      'The nurse saw Mrs. Collins. She filled in the form of Mrs. Collins and admitted: “I ticked it wrong.”',
      ['Collins (likely)'],
    ],
    // nobody else in two sentences; the speaker says more
    [
      'Mary Collins has a daughter there. She sees no logic in it. “Are they here to question us?” she said.',
      ['Mary Collins (sure)'],
    ],
    [
      'When asked about Michael Hale, Mary Collins said, “I have not heard that.” But, she added, “we are at war.”',
      ['Mary Collins (sure)', 'Mary Collins (sure)'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
