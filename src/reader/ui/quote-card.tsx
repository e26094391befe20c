import type { ReactNode } from 'react';
import type { QuoteCard as QuoteCardData } from '#core/edition/page.ts';
import { personPath, statementAddress, storyPath } from '#core/story/address.ts';
import { Link } from '#reader/ui/link.tsx';
import { DateInWords } from './date.tsx';
import { Initials } from './initials.tsx';
import { useWords } from './preferences.ts';
import styles from './quote-card.module.css';
import { quoted } from './quoted.ts';
import { voiceName, voiceRole } from './voice-name.ts';

/** A statement away from its story: the words, who said them, when, and the way to the story. */
export function QuoteCard({ card, actions }: { card: QuoteCardData; actions?: ReactNode }) {
  const words = useWords();
  const name = voiceName(card.voice, words);
  const role = voiceRole(card.voice, words);
  return (
    <figure className={styles.card}>
      <blockquote lang={card.language}>
        <Link to={statementAddress(card.story, card.quote, card.kind)} className={styles.words}>
          {quoted(card.kind, card.words)}
        </Link>
      </blockquote>
      <figcaption className={styles.voice}>
        <Initials name={name} />
        <span className={styles.who}>
          {card.voice.person ? (
            <Link to={personPath(card.voice.person)} className={styles.name}>
              {name}
            </Link>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
          <span className={styles.when}>
            {role && `${role} · `}
            <DateInWords value={card.datePublished} />
          </span>
        </span>
      </figcaption>
      <Link to={storyPath(card.story)} className={styles.story} lang={card.language}>
        {card.headline}
      </Link>
      {actions}
    </figure>
  );
}

/** A statement where its story and speaker are already named. What was only reported never looks like a quote. */
export function Statement({ card }: { card: QuoteCardData }) {
  const words = useWords();
  const address = statementAddress(card.story, card.quote, card.kind);
  if (card.kind === 'indirect') {
    return (
      <p className={styles.reported}>
        {/* With the space inside: by itself it would move when the words come over a slow line. */}
        <span className={styles.when}>{`${words.reported} `}</span>
        <Link to={address} lang={card.language}>
          {card.words}
        </Link>
      </p>
    );
  }
  return (
    <blockquote lang={card.language} className={styles.statement}>
      <Link to={address} className={styles.words}>
        {quoted(card.kind, card.words)}
      </Link>
    </blockquote>
  );
}
