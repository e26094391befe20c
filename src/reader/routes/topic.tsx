import { topicPath } from '#core/story/address.ts';
import { isSlug } from '#core/story/slug.ts';
import layout from '#reader/ui/layout.module.css';
import { OpenData } from '#reader/ui/open-data.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { Pager } from '#reader/ui/pager.tsx';
import { usePreferences } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { StoryGrid } from '#reader/ui/story-grid.tsx';
import { listPath, pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('topic', ({ topic = '', number }) =>
  isSlug(topic) ? listPath(topicPath(topic), number) : undefined,
);

export function Component() {
  const page = usePage('topic');
  const { language } = usePreferences();
  return (
    <div className={layout.page}>
      <PageHead title={page.topic.name[language]}>
        <p>{page.topic.description[language]}</p>
      </PageHead>
      <StoryGrid cards={page.stories} level="h2" />
      <Pager paging={page.paging} />
      <OpenData feed={topicPath(page.topic.slug)} />
      <PrintedFrom path={page.path} />
    </div>
  );
}
