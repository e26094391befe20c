import { accuracyPath } from '#core/story/address.ts';
import type { AccuracyReport } from '#core/edition/accuracy.ts';
import layout from '#reader/ui/layout.module.css';
import { PageHead, Section } from '#reader/ui/page-head.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import styles from './accuracy.module.css';
import { pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('accuracy', () => accuracyPath);

/** How often the machine is right, with how far that can be trusted. */
export function Component() {
  const { report } = usePage('accuracy');
  const words = useWords();
  return (
    <div className={layout.page}>
      <PageHead title={`${words.howSure}?`}>
        <p>{words.howSureIntro}</p>
      </PageHead>
      <dl className={styles.meanings}>
        {(['sure', 'likely', 'unknown'] as const).map((certainty) => (
          <div key={certainty}>
            <dt>{words.certainty[certainty]}</dt>
            <dd>{words.certaintyMeaning[certainty]}</dd>
          </div>
        ))}
      </dl>
      <Section title={words.inIndonesian}>
        <Figures {...report.id} />
      </Section>
      <Section title={words.inEnglish}>
        <Figures {...report.en} />
      </Section>
      <p className={styles.note}>{words.howSureLimits}</p>
    </div>
  );
}

function Figures({ articles, figures }: AccuracyReport['id']) {
  const words = useWords();
  const { language } = usePreferences();
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <table className={styles.figures}>
      <caption>{words.articlesRead(articles)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.range}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, value, low, high }) => (
          <tr key={name}>
            <th scope="row">{words.measures[name]}</th>
            <td>{format.format(value)}</td>
            <td>{format.formatRange(low, high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
