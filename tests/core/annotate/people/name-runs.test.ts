import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-in.ts';

describe('where a name begins and ends in a row of capitals', () => {
  it.each([
    ['behind an office', 'Menteri Luar Negeri AS Antonia Brink mengunjungi Seoul.', ['Antonia Brink: Antonia Brink']],
    ['behind a territory', 'Gubernur Primorye Oleg Kozin tiba.', ['Oleg Kozin: Oleg Kozin']],
    ['behind an acronym', 'Gubernur NTT Frans Welu Raya tiba.', ['Frans Welu Raya: Frans Welu Raya']],
    [
      'not behind the first word of two that no list knows',
      'Presiden Wiraguna Subiyanto tiba.',
      ['Wiraguna Subiyanto: Wiraguna Subiyanto'],
    ],
    ['behind an office and a bank', 'Direktur Utama Bank Tirso Budiman tiba.', ['Budiman: Budiman']],
    [
      'behind an office of two fields',
      'Yang hadir Direktur Pengairan dan Irigasi Welan Tirso.',
      ['Welan Tirso: Welan Tirso'],
    ],
    [
      'behind a group whose head it is',
      'Yang hadir koordinator Pokdar Welanta Tirsa Budi Hartono.',
      ['Budi Hartono: Budi Hartono'],
    ],
    ['behind a firm', 'CEO Lentera Budi Hartono tiba.', ['Budi Hartono: Budi Hartono']],
    [
      'over a nickname in quotation marks',
      "Penghargaan itu diterima oleh Albertus 'Bebi' Gonsal bersama Siti Aminah. Ia memuji Bebi.",
      ["Albertus 'Bebi' Gonsal: Albertus 'Bebi' Gonsal, Bebi", 'Siti Aminah: Siti Aminah'],
    ],
    [
      'over a particle in lower case',
      'Mayor Issam al Rayan, juru bicara pasukan itu, menolak.',
      ['Issam al Rayan: Issam al Rayan'],
    ],
    [
      'before an office',
      'Rendra Kusmawan, General Manager Hotel Lentera, menolak.',
      ['Rendra Kusmawan: Rendra Kusmawan'],
    ],
    ['nowhere in a degree that opens the text', 'S Pd', []],
    ['before a degree of two words', 'Rektor Siti Aminah SS M Hum PhD menolak.', ['Siti Aminah: Siti Aminah']],
    ['behind a small word that opens the sentence', 'Kini Siti Aminah pulang.', ['Siti Aminah: Siti Aminah']],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    [
      'behind the words of an office',
      'The house belonged to Leeds Fire Warden Ben Atwold, who came late.',
      ['Ben Atwold: Ben Atwold'],
    ],
    [
      'before “of”, but not within the name of a bank',
      'He works at the Bank of Alderton. Ben Atwold of Leeds came late.',
      ['Ben Atwold: Ben Atwold'],
    ],
    [
      'behind a word that opens the sentence, and “of”',
      'Fans of Jane Atwold came early. “We lost,” said Jane Atwold.',
      ['Jane Atwold: Jane Atwold, Jane Atwold'],
    ],
    ['behind two roles in one', 'He saw Sheriff-Coroner Kory L. Hanea there.', ['Kory L. Hanea: Kory L. Hanea']],
    ['to a surname that looks like a word', 'She met film star Mindy Kalling there.', ['Mindy Kalling: Mindy Kalling']],
    ['that looks like a people’s, behind what somebody is', 'Striker Tirsian left.', ['Tirsian: Tirsian']],
    ['with a title and a trade at the end', 'Sen. Barbara Baker left.', ['Barbara Baker: Barbara Baker']],
    ['before a day of the week', 'Texas Gov. Rick Perrow Wednesday called a session.', ['Rick Perrow: Rick Perrow']],
    ['before a short form of “I have”', '“I saw kids. I’ve got kids,” said Jane Atwold.', ['Jane Atwold: Jane Atwold']],
  ])('in English, %s', (_, text, expected) => {
    expect(peopleIn(text, 'en')).toEqual(expected);
  });
});
