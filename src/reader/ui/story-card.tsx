import type { StoryCard as StoryCardData } from '#core/edition/page.ts';
import { storyPath } from '#core/story/address.ts';
import { Link } from '#reader/ui/link.tsx';
import { DateInWords } from './date.tsx';
import styles from './story-card.module.css';

/** A story on another page: where, headline, standfirst, who speaks. `level` is that of its heading on the page. */
export function StoryCard({ card, level, note }: { card: StoryCardData; level: 'h2' | 'h3'; note?: string }) {
  const Heading = level;
  const kicker = note ?? card.place ?? card.section;
  return (
    <article className={styles.card}>
      <p className={styles.kicker}>
        {kicker && `${kicker} · `}
        <DateInWords value={card.datePublished} />
      </p>
      <Heading className={styles.headline} lang={card.language}>
        <Link to={storyPath(card.slug)}>{card.headline}</Link>
      </Heading>
      {card.standfirst && (
        <p className={styles.standfirst} lang={card.language}>
          {card.standfirst}
        </p>
      )}
      {card.voices.length > 0 && <p className={styles.voices}>{card.voices.slice(0, 3).join(' · ')}</p>}
    </article>
  );
}
