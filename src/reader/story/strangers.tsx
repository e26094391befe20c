import type { StoryPage } from '#core/edition/page.ts';
import type { PersonId } from '#core/story/person.ts';
import type { QuoteId } from '#core/story/quote.ts';
import { Section } from '#reader/ui/section.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import styles from './strangers.module.css';

/** Where a mark leads without scripts when the person has no page of their own. */
export function strangerId(person: PersonId): string {
  return `orang-${person}`;
}

/** What the story says of those whom the edition has no page of. */
export function Strangers({ page: { story, people } }: { page: StoryPage }) {
  const words = useWords();
  const known = new Set(people.map(({ id }) => id));
  const strangers = story.people.filter(({ id }) => !known.has(id));
  if (strangers.length === 0) return null;
  return (
    <Section title={words.namedHere}>
      <ul className={styles.list}>
        {strangers.map(({ id, name, role }) => {
          const said = story.quotes.filter(({ speaker }) => speaker.type === 'person' && speaker.person === id);
          return (
            <li key={id} id={strangerId(id)}>
              <strong>{name}</strong>
              {role && `, ${role}`}
              <Said quotes={said.map(({ id: quote }) => quote)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Said({ quotes: [first, ...more] }: { quotes: readonly QuoteId[] }) {
  const words = useWords();
  return (
    first && (
      <>
        {' · '}
        <a href={`#${first}`}>{words.nQuotes(more.length + 1)}</a>
      </>
    )
  );
}
