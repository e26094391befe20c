import type { Language } from '#core/story/language.ts';
import { usePreferences } from '#reader/ui/preferences.ts';

/** The words of a person’s page: apart from the others, so that nobody fetches them who does not open it. */
const indonesian = {
  ledger: 'Ucapan dan berita, dari yang terbaru',
  mentioned: 'Disebut, tidak dikutip',
  filterTopic: 'Saring menurut topik',
  allTopics: 'Semua topik',
  nothingInTopic: 'Tidak ada entri dalam topik ini di halaman ini.',
  onlyTopic: (topic: string) => `Hanya topik ${topic}`,
  asRole: (role: string) => `sebagai ${role}`,
};

const english: typeof indonesian = {
  ledger: 'Statements and stories, newest first',
  mentioned: 'Mentioned, not quoted',
  filterTopic: 'Filter by topic',
  allTopics: 'All topics',
  nothingInTopic: 'No entry in this topic on this page.',
  onlyTopic: (topic) => `Topic ${topic} only`,
  asRole: (role) => `as ${role}`,
};

export const personWords: Readonly<Record<Language, typeof indonesian>> = { id: indonesian, en: english };

/** They in the language of the interface. */
export function usePersonWords(): typeof indonesian {
  return personWords[usePreferences().language];
}
