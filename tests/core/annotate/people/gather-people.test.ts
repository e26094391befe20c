import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import { isPersonId, type Person } from '#core/story/person.ts';
import { peopleIn } from './people-in.ts';

describe('words before a name', () => {
  it.each([
    [
      'are a territory’s where the name comes back without them',
      'Camat Randuagung Kulon Slamet Riyanto datang. Slamet lalu pulang.',
      ['Slamet Riyanto: Slamet Riyanto, Slamet'],
    ],
    [
      'are a mosque’s where the name comes back without them',
      'Imam Masjid Baiturrahim Muflih Hanafi memimpin doa. Muflih lalu pulang.',
      ['Muflih Hanafi: Muflih Hanafi, Muflih'],
    ],
    [
      'are a firm’s where the name comes back without them',
      'Arsitek Deltari Nuska Yandri tiba. Nuska Yandri lalu pulang.',
      ['Nuska Yandri: Nuska Yandri, Nuska Yandri'],
    ],
    [
      'are an ordinary noun’s that opens the sentence',
      'Status Siti belum jelas. Tulisan Siti dihapus. Polisi memeriksa Siti.',
      ['Siti: Siti, Siti, Siti'],
    ],
    [
      'are a noun’s that opens the sentence, before the whole of a name that is later said in part',
      'Kiprah Garan Nugraha Riyan diakui. Apa kata Garan Nugraha? Garan lalu pulang.',
      ['Garan Nugraha Riyan: Garan Nugraha Riyan, Garan Nugraha, Garan'],
    ],
    [
      'are a hospital’s that bears a name itself',
      'Wakil Kepala RSUD Raden Mattaher Gatra Wibisana tiba.',
      ['Gatra Wibisana: Gatra Wibisana'],
    ],
    [
      'are the person’s where they always stand there',
      'Arsitek Deltari Nuska Yandri tiba. Deltari Nuska Yandri lalu pulang.',
      ['Deltari Nuska Yandri: Deltari Nuska Yandri, Deltari Nuska Yandri'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('a name with little to say for it', () => {
  const text = 'Pohon itu ditanam Welan Tirso.';

  it('is nobody’s', () => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('is a person’s where it is said shorter elsewhere', () => {
    expect(peopleIn(`${text} Kini Welan tua.`)).toEqual(['Welan Tirso: Welan Tirso, Welan']);
  });

  it('is a person’s where the edition’s directory has it', () => {
    const id = 'welan-tirso';
    if (!isPersonId(id)) throw new Error(id);
    const directory: Person[] = [{ id, name: 'Welan Tirso', aliases: [], sameAs: [] }];
    expect(annotateText(text, { language: 'id', directory }).people.map(({ name }) => name)).toEqual(['Welan Tirso']);
  });
});
