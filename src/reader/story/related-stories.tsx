import type { Reason, RelatedStory } from '#core/edition/page.ts';
import { storyPath } from '#core/story/address.ts';
import type { Language } from '#core/story/language.ts';
import { usePrefetchOnSight } from '#reader/queries/prefetch-on-sight.ts';
import { Section } from '#reader/ui/section.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { StoryCard } from '#reader/ui/story-card.tsx';
import type { Words } from '#reader/ui/words.ts';
import styles from './related-stories.module.css';

/** Where to go on from here, each story with the reason in words. */
export function RelatedStories({ related }: { related: readonly RelatedStory[] }) {
  const words = useWords();
  const { language } = usePreferences();
  if (related.length === 0) return null;
  return (
    <div data-related>
      <Section title={words.related}>
        <ul className={styles.list}>
          {related.map(({ story, reason }) => (
            <RelatedItem key={story.slug} story={story} reason={reasonInWords(reason, words, language)} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function RelatedItem({ story, reason }: { story: RelatedStory['story']; reason: string }) {
  return (
    <li ref={usePrefetchOnSight(storyPath(story.slug))}>
      <StoryCard card={story} level="h3" note={reason} />
    </li>
  );
}

function reasonInWords(reason: Reason, words: Words, language: Language): string {
  switch (reason.type) {
    case 'newsroom':
      return words.reasonNewsroom;
    case 'quoted':
      return words.reasonQuoted(reason.name);
    case 'person':
      return words.reasonPerson(reason.name);
    case 'topic':
      return words.reasonTopic(reason.topic[language]);
  }
}
