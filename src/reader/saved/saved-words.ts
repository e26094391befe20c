import type { Language } from '#core/story/language.ts';
import { usePreferences } from '#reader/ui/preferences.ts';

/** The words of the list of what is saved: apart from the others, so that nobody fetches them who does not open it. */
const indonesian = {
  intro: 'Yang Anda simpan hanya ada di perangkat ini dan tidak dikirim ke mana pun.',
  stories: 'Berita tersimpan',
  quotes: 'Kutipan tersimpan',
  nothing: 'Belum ada yang disimpan.',
  nothingHint: 'Tekan Simpan pada berita atau kutipan, lalu temukan lagi di sini.',
  needsScript: 'Simpanan disusun di perangkat Anda, jadi halaman ini memerlukan JavaScript.',
  unreadable: 'Simpanan tidak bisa dibaca: peramban menolak membuka penyimpanan di perangkat ini.',
  offline: 'Situs ini tidak bisa dihubungi sekarang. Yang disimpan di sini tetap bisa dibaca.',
  notSaved: 'Halaman ini tidak tersimpan',
  notWhole: 'belum bisa dibaca tanpa jaringan',
  notOurs: 'Ini bukan berita edisi ini',
  notOursHint:
    'Yang dibagikan ke sini tidak disimpan: hanya berita dan kutipan situs ini yang bisa. Cari beritanya di sini, lalu tekan Simpan.',
  remove: 'Hapus',
};

const english: typeof indonesian = {
  intro: 'What you save stays on this device and is sent nowhere.',
  stories: 'Saved stories',
  quotes: 'Saved quotes',
  nothing: 'Nothing saved yet.',
  nothingHint: 'Press Save on a story or a quote and find it here again.',
  needsScript: 'Saved things are put together on your device, so this page needs JavaScript.',
  unreadable: 'What you saved cannot be read: the browser refuses to open the storage of this device.',
  offline: 'This site cannot be reached now. What is saved here can still be read.',
  notSaved: 'This page is not saved',
  notWhole: 'cannot be read without a network yet',
  notOurs: 'This is no story of this edition',
  notOursHint:
    'What was shared is not saved: only stories and quotes of this site can be. Find the story here, then press Save.',
  remove: 'Remove',
};

export const savedWords: Readonly<Record<Language, typeof indonesian>> = { id: indonesian, en: english };

/** They in the language of the interface. */
export function useSavedWords(): typeof indonesian {
  return savedWords[usePreferences().language];
}
