import { useEffect, useMemo, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { StoryPage as StoryPageData } from '#core/edition/page.ts';
import { blockText } from '#core/story/block.ts';
import { marksByBlock } from '#core/story/mark.ts';
import type { PersonId } from '#core/story/person.ts';
import { isQuoteId, type QuoteId } from '#core/story/quote.ts';
import { focusQuietly } from '#reader/ui/focus-quietly.ts';
import { useHydrated } from '#reader/ui/hydrated.ts';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { voiceName, voiceRole } from '#reader/ui/voice-name.ts';
import { BlockView } from './block-view.tsx';
import { followKeys } from './follow-keys.ts';
import { MarkingContext, type Marking } from './marked-text.tsx';
import { RelatedStories } from './related-stories.tsx';
import { StoryHead } from './story-head.tsx';
import styles from './story-page.module.css';
import { Strangers } from './strangers.tsx';
import { Voices } from './voices.tsx';
import { runStarts, speakerKey, storyVoices, underlinedMentions, type StoryVoice } from './voices-of.ts';

/** The story, from the top. `actions` stand under the headline, `share` after the last line. */
export function StoryPage({
  page,
  actions,
  share,
  onQuote,
  onPerson,
}: {
  page: StoryPageData;
  actions: ReactNode;
  share: ReactNode;
  onQuote: (quote: QuoteId) => void;
  onPerson: (person: PersonId) => void;
}) {
  const { story } = page;
  const words = useWords();
  const { keys } = usePreferences();
  const { hash } = useLocation();
  const hydrated = useHydrated();
  const voices = storyVoices(story, page.people);
  const [pressed, press] = usePressedVoice(voices);
  useEffect(() => (keys === 'on' ? followKeys() : undefined), [keys]);
  const marks = useMemo(() => marksByBlock(story, story.blocks.map(blockText)), [story]);
  const fragment = hash.slice(1);
  const spoken = (key: string | undefined) =>
    story.quotes.filter(({ speaker }) => speakerKey(speaker) === key).map(({ id }) => id);
  const starts = runStarts(story);
  const marking: Marking = {
    slug: story.slug,
    margin: new Map(
      voices.flatMap(({ voice, quotes }) =>
        quotes
          .filter((quote) => starts.has(quote))
          .map((quote) => [quote, { name: voiceName(voice, words), role: voiceRole(voice, words) ?? '' }] as const),
      ),
    ),
    underlined: underlinedMentions(story),
    pages: new Set(page.people.map(({ id }) => id)),
    pressed: new Set(spoken(pressed)),
    faded: new Set(
      pressed === undefined
        ? []
        : story.quotes.filter(({ speaker }) => speakerKey(speaker) !== pressed).map(({ id }) => id),
    ),
    lit: hydrated && isQuoteId(fragment) ? fragment : undefined,
    onQuote,
    onPerson,
  };
  return (
    <article className={styles.story} lang={story.language}>
      <StoryHead page={page} actions={actions} />
      <Voices voices={voices} pressed={pressed} onPress={press} />
      <MarkingContext value={marking}>
        <div className={styles.text}>
          {story.blocks.map((block, index) => {
            const linked = block.type === 'related' ? page.links.find(({ slug }) => slug === block.slug) : undefined;
            return <BlockView key={index} block={block} marks={marks[index] ?? []} {...(linked && { linked })} />;
          })}
        </div>
      </MarkingContext>
      <div className={styles.behind}>
        <Strangers page={page} />
        {share}
        <Citations page={page} />
        <RelatedStories related={page.related} />
        <PrintedFrom path={page.path} />
      </div>
    </article>
  );
}

/**
 * The voice that is pressed in belongs to a step of the history, so that the back button lets it out and leads to where
 * the reader was. Pressing leads to the voice’s first quote; another voice takes its place in the same step.
 */
function usePressedVoice(
  voices: readonly StoryVoice[],
): [pressed: string | undefined, press: (voice: StoryVoice) => void] {
  const location = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const pressed = hydrated ? voiceIn(location.state) : undefined;
  const press = ({ key, quotes }: StoryVoice) => {
    if (pressed === key) void navigate(-1);
    else
      void navigate(
        { search: location.search, hash: quotes[0]! },
        { state: { voice: key }, replace: pressed !== undefined },
      );
  };
  const first = voices.find(({ key }) => key === pressed)?.quotes[0];
  useEffect(() => {
    // Keyboards go on from there, as from any place that a link led to.
    if (first) focusQuietly(document.getElementById(first)?.querySelector('a'));
  }, [first]);
  return [pressed, press];
}

function voiceIn(state: unknown): string | undefined {
  return typeof state === 'object' && state && 'voice' in state ? String(state.voice) : undefined;
}

/** What the story rests on. */
function Citations({ page: { story } }: { page: StoryPageData }) {
  const words = useWords();
  if (story.citations.length === 0) return null;
  return (
    <details className={styles.citations}>
      <summary>{words.sources}</summary>
      <ul>
        {story.citations.map((citation) => (
          <li key={citation.title}>
            {citation.url ? (
              <a href={citation.url} rel="noopener">
                {citation.title}
              </a>
            ) : (
              citation.title
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
