import { useQuery } from '@tanstack/react-query';
import type { PersonLink, StoryPage } from '#core/edition/page.ts';
import { personPath } from '#core/story/address.ts';
import type { PersonInStory } from '#core/story/person.ts';
import { pageQuery } from '#reader/queries/page-query.ts';
import buttons from '#reader/ui/button.module.css';
import { Initials } from '#reader/ui/initials.tsx';
import { Link } from '#reader/ui/link.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { Statement } from '#reader/ui/quote-card.tsx';
import { Sheet } from '#reader/ui/sheet.tsx';
import styles from './person-card.late.module.css';

/** Who somebody in a story is: what this story says at once, the rest of the edition as soon as it is there. */
export function PersonCard({ page, person, onClose }: { page: StoryPage; person: PersonInStory; onClose: () => void }) {
  const words = useWords();
  const entry = page.people.find(({ id }) => id === person.id);
  return (
    <Sheet title={words.people} onClose={onClose}>
      <div className={styles.who}>
        <Initials name={entry?.name ?? person.name} />
        <p>
          <strong className={styles.name}>{entry?.name ?? person.name}</strong>
          {person.role && (
            <span className={styles.role} lang={page.story.language}>
              {person.role}
            </span>
          )}
        </p>
      </div>
      {entry?.description && <p className={styles.description}>{entry.description}</p>}
      {entry && <Elsewhere entry={entry} />}
    </Sheet>
  );
}

/** How much of the edition is about them, and their newest words. */
function Elsewhere({ entry }: { entry: PersonLink }) {
  const words = useWords();
  const query = useQuery(pageQuery(personPath(entry.id)));
  const page = query.data?.type === 'person' ? query.data : undefined;
  return (
    <>
      <p className={styles.counts} aria-live="polite">
        {page && `${words.nStories(page.person.stories)} · ${words.nQuotes(page.person.quotes)}`}
        {query.isPending && words.loading}
        {query.isError && words.notLoaded}
      </p>
      {page && page.person.quotes > 0 && (
        <section className={styles.newest}>
          <h3 className={styles.label}>{words.newestSaid}</h3>
          {page.ledger
            .flatMap(({ statements }) => statements)
            .slice(0, 3)
            .map((card) => (
              <Statement key={`${card.story} ${card.quote}`} card={card} />
            ))}
        </section>
      )}
      <div className={buttons.row}>
        <Link to={personPath(entry.id)} className={buttons.primary}>
          {words.personPage}
        </Link>
      </div>
    </>
  );
}
