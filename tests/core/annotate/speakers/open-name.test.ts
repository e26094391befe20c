import { describe, expect, it } from 'vitest';
import type { Language } from '#core/story/language.ts';
import { said, type Case } from '../said.ts';

const rizal = '“Warga resah,” kata Rizal Pratama, ketua RT setempat.';
const john = '“We are worried,” said John Smith, a teacher in Leeds.';

/** Who speaks in the last statement, and how sure that is. */
function lastSpeaker(text: string, language: Language = 'id'): string {
  const last = said(text, language).at(-1) ?? '';
  return `${last.slice(0, last.indexOf(':'))} ${last.slice(last.lastIndexOf('('))}`;
}

describe('another given name before the same surname', () => {
  it.each([
    ['Putri'],
    ['Putra'],
    ['Dewi'],
    ['Ratu'],
    ['Raja'],
    ['Sultan'],
    ['Pangeran'],
    ['Bunda'],
    ['Dara'],
    ['Imam'],
    ['Bulan'],
    ['April'],
    ['Senin'],
    ['Berkat'],
    ['Angkasa'],
    ['Paris'],
  ])('is somebody else: %s', (given) => {
    const text = `${rizal}\n\nIa menolak rencana itu.\n\n“Pemerintah harus turun tangan,” kata ${given} Pratama, pengamat sosial.`;
    expect(lastSpeaker(text)).toBe(`${given} Pratama (sure; verb behind)`);
  });

  it.each(['Dean', 'King', 'June', 'April', 'August', 'May', 'Art', 'Young'].map((given) => [given]))(
    'is somebody else in English: %s',
    (given) => {
      const text = `${john}\n\nHe rejected the plan.\n\n“The council must act,” said ${given} Smith, an analyst.`;
      expect(lastSpeaker(text, 'en')).toBe(`${given} Smith (sure; verb behind)`);
    },
  );

  it.each([
    ['Rizal Pratama', 'Dewi Pratama', 'id'],
    ['Putra Pratama', 'Putri Pratama', 'id'],
    ['Rina Pratama', 'Rini Pratama', 'id'],
    ['Dewi Pratama', 'Desi Pratama', 'id'],
    ['John Smith', 'Mary Smith', 'en'],
    ['Maria Smith', 'Marie Smith', 'en'],
    ['Robert Smith', 'Roberta Smith', 'en'],
  ] as const)('is a sister, a brother or a spouse: %s and %s', (one, other, language) => {
    const surname = one.split(' ')[1]!;
    const verb = language === 'id' ? 'kata' : 'said';
    const both = `“Warga resah,” ${verb} ${one}.\n\n“Harga naik lagi,” ${verb} ${other}.`;
    expect(said(both, language).map((line) => line.split(':')[0])).toEqual([one, other]);
    const texts = [
      `${both}\n\n“Kami rugi,” ${verb} ${surname}.`,
      `${both}\n\n${surname} ${language === 'id' ? 'mengatakan' : 'said'}, “Kami rugi besar.”`,
      `${both}\n\n“Kami rugi besar.” – ${surname}`,
      `${both}\n\n${surname}: “Kami rugi besar.”`,
    ];
    for (const text of texts) expect(lastSpeaker(text, language)).toMatch(/\(likely; [a-z ]+\)$/);
  });
});

describe('a title, or another word, before a short name', () => {
  it.each([
    ['John Smith', 'Mrs'],
    ['Mary Smith', 'Mr'],
  ])('is not for somebody of the other sex: %s, %s Smith', (name, title) => {
    const text = `“We are worried,” said ${name}. “The council must act,” said ${title} Smith.`;
    expect(said(text, 'en')).toEqual([
      `${name}: We are worried (sure; verb behind)`,
      'Smith: The council must act (likely; verb behind)',
    ]);
  });

  it.each<[string, string, Language]>([
    ['might be a given name', `${rizal} “Harga naik lagi,” kata Hakim Pratama.`, 'id'],
    ['might be a given name', `${john} “The council must act,” said Judge Smith.`, 'en'],
    [
      'may be a given name that no list knows',
      `${rizal} “Harga naik lagi,” kata pengamat sosial Selasa Pratama.`,
      'id',
    ],
    ['is said of nobody', `${rizal} “Harga naik lagi,” kata Menteri Pratama.`, 'id'],
    ['is said of nobody', `${john} “The council must act,” said Sheriff Smith.`, 'en'],
    ['is a woman’s, and nobody said hers', `${rizal} “Harga naik lagi,” kata Ibu Pratama.`, 'id'],
  ])('leaves it open who is meant: it %s', (_, text, language) => {
    expect(lastSpeaker(text, language)).toMatch(/\(likely; verb behind\)$/);
  });

  it.each<[string, string, Language, string]>([
    ['only opens the sentence', `${rizal} Menurut Pratama, harga naik tajam sejak Mei.`, 'id', 'Rizal Pratama'],
    [
      'has been said of that person',
      '“We are worried,” said Judge John Smith. “The council must act,” said Judge Smith.',
      'en',
      'John Smith',
    ],
    [
      'is what that person is',
      '“We are worried,” said John Smith, a judge in Leeds. “The council must act,” said Judge Smith.',
      'en',
      'John Smith',
    ],
    ['is only how one speaks of him', `${john} “The council must act,” said Mr Smith.`, 'en', 'John Smith'],
    [
      'stands before the given name',
      '“Kami rugi,” kata Dewi Lestari. “Harga naik,” kata Ibu Dewi.',
      'id',
      'Dewi Lestari',
    ],
  ])('leaves no doubt: it %s', (_, text, language, name) => {
    expect(lastSpeaker(text, language)).toMatch(new RegExp(`^${name} .sure; `));
  });
});

describe('a noun of kin', () => {
  it.each<Case>([
    [
      'in lower case says whose daughter speaks',
      '“Kami senang,” kata putri Presiden Widagdo, Kahiyang Ayu, di Solo.',
      ['Kahiyang Ayu: Kami senang (sure; verb behind)'],
    ],
    [
      'in lower case is not the father',
      '“Kami rugi,” kata putri Rizal di Bandung. Rizal Pratama diam.',
      ['Rizal Pratama: Kami rugi (likely; verb behind)'],
    ],
    [
      'and which of the children it is says so too',
      '“Kami rugi,” kata putra sulung Rizal Pratama.',
      ['Rizal Pratama: Kami rugi (likely; verb behind)'],
    ],
    [
      'that opens a sentence may say whose daughter speaks',
      'Rizal Pratama diam. Adiknya lalu menelepon Rizal. Putri Rizal mengatakan, “Kami rugi.”',
      ['Rizal Pratama: Kami rugi. (likely; verb before)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
