import { storiesPath } from '#core/story/address.ts';
import { PageHead } from '#reader/ui/page-head.tsx';
import layout from '#reader/ui/layout.module.css';
import { Pager } from '#reader/ui/pager.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { StoryGrid } from '#reader/ui/story-grid.tsx';
import { listPath, pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('stories', ({ number }) => listPath(storiesPath, number));

export function Component() {
  const page = usePage('stories');
  const words = useWords();
  return (
    <div className={layout.page}>
      <PageHead title={words.allStories} />
      <StoryGrid cards={page.stories} level="h2" />
      <Pager paging={page.paging} />
      <PrintedFrom path={page.path} />
    </div>
  );
}
