import { useQuery } from '@tanstack/react-query';
import { frontPath, missingPath } from '#core/story/address.ts';
import { pageQuery } from '#reader/queries/page-query.ts';
import buttons from '#reader/ui/button.module.css';
import layout from '#reader/ui/layout.module.css';
import { Link } from '#reader/ui/link.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { Section } from '#reader/ui/section.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { StoryGrid } from '#reader/ui/story-grid.tsx';

/** Nothing is published here: says so, and shows what is. */
export function MissingView() {
  const words = useWords();
  const { data } = useQuery(pageQuery(missingPath));
  return (
    <div className={layout.page}>
      <PageHead title={words.missing}>
        <p>{words.missingHint}</p>
      </PageHead>
      <p className={buttons.row}>
        <Link to={frontPath} className={buttons.primary}>
          {words.toFront}
        </Link>
      </p>
      {data?.type === 'missing' && data.latest.length > 0 && (
        <Section title={words.newestStories}>
          <StoryGrid cards={data.latest} level="h3" />
        </Section>
      )}
    </div>
  );
}
