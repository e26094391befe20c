import type { PeoplePage as PeoplePageData } from '#core/edition/page.ts';
import { personPath } from '#core/story/address.ts';
import type { Language } from '#core/story/language.ts';
import { Initials } from '#reader/ui/initials.tsx';
import layout from '#reader/ui/layout.module.css';
import { Link } from '#reader/ui/link.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { Pager } from '#reader/ui/pager.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import styles from './people-page.module.css';

/** Said of an edition without a directory of people. */
const nobody: Readonly<Record<Language, string>> = {
  id: 'Dalam edisi ini belum ada tokoh yang punya halaman sendiri.',
  en: 'Nobody in this edition has a page of their own yet.',
};

/** Everybody of the edition's directory who occurs in a story, by name. */
export function PeoplePage({ page }: { page: PeoplePageData }) {
  const words = useWords();
  const { language } = usePreferences();
  return (
    <div className={layout.page}>
      <PageHead title={words.people}>
        <p>{page.people.length > 0 ? words.peopleIntro : nobody[language]}</p>
      </PageHead>
      <ul className={layout.grid}>
        {page.people.map((person) => (
          <li key={person.id}>
            <Link to={personPath(person.id)} className={styles.person}>
              <Initials name={person.name} />
              <span className={styles.who}>
                <span className={styles.name}>{person.name}</span>
                <span className={styles.role}>{[person.jobTitle, person.affiliation].filter(Boolean).join(', ')}</span>
                <span className={styles.role}>
                  {words.nQuotes(person.quotes)} · {words.nStories(person.stories)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Pager paging={page.paging} />
      <PrintedFrom path={page.path} />
    </div>
  );
}
