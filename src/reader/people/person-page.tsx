import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { LedgerEntry, PersonPage as PersonPageData } from '#core/edition/page.ts';
import { personPath, storyPath } from '#core/story/address.ts';
import { DateInWords } from '#reader/ui/date.tsx';
import { useHydrated } from '#reader/ui/hydrated.ts';
import { Link } from '#reader/ui/link.tsx';
import { OpenData } from '#reader/ui/open-data.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { Section } from '#reader/ui/section.tsx';
import { Pager } from '#reader/ui/pager.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { Statement } from '#reader/ui/quote-card.tsx';
import { narrowEarly } from './narrow-early.ts';
import styles from './person-page.module.css';
import { usePersonWords } from './person-words.ts';

/** Who somebody is and all they said: a ledger in order of time, which can be narrowed to one topic. */
export function PersonPage({ page }: { page: PersonPageData }) {
  const words = useWords();
  const { language } = usePreferences();
  const own = usePersonWords();
  const [search, setSearch] = useSearchParams();
  const hydrated = useHydrated();
  const filter = useRef<HTMLSelectElement>(null);
  const { person } = page;
  const topic = page.topics.find(({ slug }) => hydrated && slug === search.get('topik'));
  const query = topic ? `?topik=${topic.slug}` : '';
  const choose = (slug: string) => setSearch(slug ? { topik: slug } : {}, { replace: true, preventScrollReset: true });
  useEffect(() => {
    // Chosen before the app was there.
    if (!hydrated && filter.current?.value) choose(filter.current.value);
  });
  const ledger = topic ? page.ledger.filter(({ topics }) => topics.includes(topic.slug)) : page.ledger;
  return (
    <article className={styles.page}>
      <PageHead title={person.name}>
        <p>{[person.jobTitle, person.affiliation].filter(Boolean).join(', ')}</p>
        {person.description && <p>{person.description}</p>}
        <p className={styles.counts}>
          {words.nStories(person.stories)} · {words.nQuotes(person.quotes)}
        </p>
        {person.sameAs.length > 0 && (
          <ul className={styles.elsewhere}>
            {person.sameAs.map((url) => (
              <li key={url}>
                <a href={url} rel="noopener me">
                  {/wikidata\.org/.test(url) ? 'Wikidata' : 'Wikipedia'}
                </a>
              </li>
            ))}
          </ul>
        )}
      </PageHead>
      <Section title={own.ledger}>
        {!hydrated && <script>{narrowEarly}</script>}
        {page.topics.length > 1 && person.stories > 1 && (
          <label className={styles.filter} data-not-printed data-needs-script>
            {own.filterTopic}
            <select ref={filter} value={topic?.slug ?? ''} onChange={({ target }) => choose(target.value)}>
              <option value="">{own.allTopics}</option>
              {page.topics.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
        )}
        {topic && <p data-printed>{own.onlyTopic(topic.name[language])}</p>}
        {ledger.length === 0 && <p>{own.nothingInTopic}</p>}
        <ol className={styles.ledger}>
          {ledger.map((entry) => (
            <Entry key={entry.story.slug} entry={entry} />
          ))}
        </ol>
        <Pager paging={page.paging} query={query} />
      </Section>
      <OpenData feed={personPath(person.id)} data={page} />
      <PrintedFrom path={page.path} query={query} />
    </article>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const own = usePersonWords();
  return (
    <li className={styles.entry} data-topics={entry.topics.join(' ')}>
      <p className={styles.when}>
        <DateInWords value={entry.story.datePublished} />
        {entry.role && ` · ${own.asRole(entry.role)}`}
      </p>
      <h3 className={styles.story} lang={entry.story.language}>
        <Link to={storyPath(entry.story.slug)}>{entry.story.headline}</Link>
      </h3>
      {entry.statements.map((card) => (
        <Statement key={card.quote} card={card} />
      ))}
      {entry.statements.length === 0 && <p className={styles.when}>{own.mentioned}</p>}
    </li>
  );
}
