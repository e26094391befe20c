import { cardPath, quotePath, storyPath } from '#core/story/address.ts';
import type { StoryPage as StoryPageData } from '#core/edition/page.ts';
import { storyCard } from '#core/edition/record.ts';
import type { Quote } from '#core/story/quote.ts';
import { isSlug } from '#core/story/slug.ts';
import { PersonCard } from '#reader/people/person-card.tsx';
import { SaveButton } from '#reader/saved/save-button.tsx';
import { ShareButton } from '#reader/share/share-button.tsx';
import { ShareRow } from '#reader/share/share-row.tsx';
import { QuoteSheet } from '#reader/story/quote-sheet.tsx';
import { StoryPage } from '#reader/story/story-page.tsx';
import buttons from '#reader/ui/button.module.css';
import { useWords } from '#reader/ui/preferences.ts';
import { useSheet } from '#reader/ui/sheet.tsx';
import { useAddress } from '#reader/ui/edition-context.ts';
import { pageLoader, usePage } from './page-route.ts';
import { QuoteActions } from './quote-actions.tsx';
import { quoteCardOf } from './quote-card-of.ts';

export const loader = pageLoader('story', ({ slug = '' }) => (isSlug(slug) ? storyPath(slug) : undefined));

export function Component() {
  const page = usePage('story');
  const words = useWords();
  const sheet = useSheet();
  const address = useAddress();
  const { story } = page;
  const shared = { url: address(page.path), title: story.headline, text: story.headline };
  const quote = story.quotes.find(({ id }) => sheet.open === `quote ${id}`);
  const person = story.people.find(({ id }) => sheet.open === `person ${id}`);
  return (
    <>
      <StoryPage
        key={story.slug}
        page={page}
        onQuote={(id) => sheet.show(`quote ${id}`, id)}
        onPerson={(id) => sheet.show(`person ${id}`)}
        actions={
          <div className={buttons.row}>
            <SaveButton look="primary" shortcut="s" keepsake={{ type: 'story', card: storyCard(story), page }} />
            <ShareButton shared={shared} label={words.share} />
          </div>
        }
        share={<ShareRow shared={shared} title={words.shareStory} />}
      />
      {quote && (
        <QuoteSheet
          page={page}
          quote={quote}
          onClose={sheet.close}
          actions={<QuoteActions card={quoteCardOf(page, quote)} picture={pictureOf(page, quote)} look="primary" />}
        />
      )}
      {person && <PersonCard page={page} person={person} onClose={sheet.close} />}
    </>
  );
}

function pictureOf({ story, quoteCards }: StoryPageData, { id }: Quote): string | undefined {
  return quoteCards.includes(id) ? cardPath(quotePath(story.slug, id)) : undefined;
}
