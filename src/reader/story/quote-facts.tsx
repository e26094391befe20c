import type { ReactNode } from 'react';
import type { Voice } from '#core/edition/page.ts';
import { accuracyPath, personPath } from '#core/story/address.ts';
import type { Author } from '#core/story/person.ts';
import type { Certainty } from '#core/story/quote.ts';
import { languageName } from '#reader/ui/date.tsx';
import { Initials } from '#reader/ui/initials.tsx';
import { Link } from '#reader/ui/link.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { voiceName, voiceRole } from '#reader/ui/voice-name.ts';
import styles from './quote-facts.module.css';

/** Who said it, their role at the time, and how sure that is. */
export function Speaker({ voice, certainty, children }: { voice: Voice; certainty: Certainty; children?: ReactNode }) {
  const words = useWords();
  const name = voiceName(voice, words);
  const role = voiceRole(voice, words);
  return (
    <div className={styles.speaker}>
      <Initials name={name} />
      <p className={styles.who}>
        {voice.person ? (
          <Link to={personPath(voice.person)} className={styles.name}>
            {name}
          </Link>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <span className={styles.role}>
          {role && `${role} · `}
          {children}
        </span>
      </p>
      <span className={styles.certainty} data-certainty={certainty} title={words.certaintyMeaning[certainty]}>
        {words.certainty[certainty]}
      </span>
    </div>
  );
}

/** Why the edition says so: the naming words, the verb, the way the words came. */
export function QuoteFacts({
  certainty,
  by,
  naming,
  verb,
  translatedFrom,
  agency,
  original,
}: {
  certainty: Certainty;
  by: Author;
  naming: string | undefined;
  verb: string | undefined;
  translatedFrom: string | undefined;
  agency: string | undefined;
  original: { readonly language: string; readonly text: string } | undefined;
}) {
  const words = useWords();
  const { language } = usePreferences();
  return (
    <dl className={styles.facts}>
      <dt>{words.howSure}</dt>
      <dd>
        {/* One text with its space, which by itself would move when the link comes over a slow line. */}
        {`${words.certaintyMeaning[certainty]} `}
        <Link to={accuracyPath}>{words.howOften}</Link>
      </dd>
      {naming && (
        <>
          <dt>{words.evidence}</dt>
          <dd>{words.evidenceWords(naming, verb === naming ? undefined : verb)}</dd>
        </>
      )}
      <dt>{words.checkedBy}</dt>
      <dd>{by === 'editor' ? words.byEditor : words.byMachine}</dd>
      {translatedFrom && (
        <>
          <dt>{words.language}</dt>
          <dd>{words.translatedFrom(languageName(translatedFrom, language), agency)}</dd>
        </>
      )}
      {original && (
        <>
          <dt>{words.original}</dt>
          <dd lang={original.language}>“{original.text}”</dd>
        </>
      )}
    </dl>
  );
}
