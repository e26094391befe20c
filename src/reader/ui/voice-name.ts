import type { Voice } from '#core/edition/page.ts';
import type { Words } from './words.ts';

/** What a speaker is called on screen; an unknown one is said to be unknown. */
export function voiceName(voice: Voice, words: Words): string {
  return voice.name ?? words.unknownSpeaker;
}

/** The role in the story, or what kind of speaker it is where that is not a person. */
export function voiceRole(voice: Voice, words: Words): string | undefined {
  switch (voice.type) {
    case 'person':
      return voice.role;
    case 'organization':
      return words.institution;
    case 'unnamed':
      return words.unnamed;
    case 'unknown':
      return undefined;
  }
}
