import { Initials } from '#reader/ui/initials.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { instead } from '#reader/ui/instead.ts';
import { voiceName } from '#reader/ui/voice-name.ts';
import type { StoryVoice } from './voices-of.ts';
import styles from './voices.module.css';

/**
 * One chip a speaker, with the number of quotes and a bar for their share of all quoted words. A chip leads to the
 * first quote; while it is pressed in, other quotes fade.
 */
export function Voices({
  voices,
  pressed,
  onPress,
}: {
  voices: readonly StoryVoice[];
  pressed: string | undefined;
  onPress: (voice: StoryVoice) => void;
}) {
  const words = useWords();
  if (voices.length === 0) return null;
  return (
    <section className={styles.voices} aria-label={words.voicesHere} data-not-printed>
      <h2 className={styles.title}>{words.voicesHere}</h2>
      <ul className={styles.chips}>
        {voices.map((one) => {
          const { key, voice, quotes, share } = one;
          const name = voiceName(voice, words);
          return (
            <li key={key}>
              <a
                href={`#${quotes[0]}`}
                className={styles.chip}
                aria-current={pressed === key}
                onClick={instead(() => onPress(one))}
              >
                <Initials name={name} />
                <span className={styles.label}>
                  <span className={styles.name}>{name}</span>{' '}
                  <span className={styles.count}>{words.nQuotes(quotes.length)}</span>
                  <svg className={styles.bar} role="img" aria-label={words.shareOfWords(Math.round(share * 100))}>
                    <rect width="100%" height="100%" className={styles.track} />
                    <rect width={`${(share * 100).toFixed(1)}%`} height="100%" className={styles.share} />
                  </svg>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
