import type { StoryCard as StoryCardData } from '#core/edition/page.ts';
import layout from './layout.module.css';
import { StoryCard } from './story-card.tsx';

/** Stories side by side, as many in a row as there is room for. `level` is that of their headings on the page. */
export function StoryGrid({ cards, level }: { cards: readonly StoryCardData[]; level: 'h2' | 'h3' }) {
  return (
    <ul className={layout.grid}>
      {cards.map((card) => (
        <li key={card.slug}>
          <StoryCard card={card} level={level} />
        </li>
      ))}
    </ul>
  );
}
