import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Edition } from '#core/edition/edition.ts';
import { asRecord, isStatement, type ReadRecord, type Shown, type StoryEntry } from '#core/edition/entry.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import { feedNames, frontPath, personPath, quotePath, storyPath, topicPath, type Path } from '#core/story/address.ts';
import type { PersonId } from '#core/story/person.ts';
import { escapeHtml } from './markup.ts';

/** How many entries a feed holds: what a follower who looks once a week may have missed. */
const most = 30;

export type Feed = {
  readonly path: Path;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Of whose edition it is. */
  readonly author: string;
  readonly entries: readonly Entry[];
  /** When an entry last changed, in milliseconds since 1970: without any, when the newest story it looks at came out. */
  readonly updated: number;
};
type Entry = {
  readonly path: Path;
  readonly title: string;
  readonly text: string;
  /** When its story came out and when that was last changed, in milliseconds since 1970. */
  readonly time: number;
  readonly modified: number;
  readonly language: string;
};

/**
 * A feed as RSS 2.0, Atom and JSON Feed.
 *
 * @param address where the edition stands, without a slash at the end
 */
export function feedFiles(feed: Feed, address: string): readonly (readonly [name: string, text: string])[] {
  const at = feed.path.slice(1);
  const page = address + feed.path;
  const updated = new Date(feed.updated);
  const { title, description, language } = feed;
  const entries = feed.entries.map(({ path, time, modified, ...entry }) => ({
    ...entry,
    url: address + path,
    published: new Date(time),
    updated: new Date(modified),
    ...(modified !== time && { changed: { date_modified: new Date(modified) } }),
  }));
  const rss = generateRssFeed({
    title,
    link: page,
    description,
    language,
    lastBuildDate: updated,
    atom: { links: [{ href: page + feedNames.rss, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      // HTML by the format.
      description: escapeHtml(entry.text),
      pubDate: entry.published,
      guid: { value: entry.url, isPermaLink: true },
    })),
  });
  const atom = generateAtomFeed({
    id: page,
    title: { value: title },
    subtitle: { value: description },
    updated,
    authors: [{ name: feed.author }],
    links: [
      { href: page + feedNames.atom, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.url,
      title: { value: entry.title },
      updated: entry.updated,
      published: entry.published,
      summary: { value: entry.text },
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: page + feedNames.json,
    description,
    language,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published,
      ...entry.changed,
      language: entry.language,
    })),
  });
  return [
    [at + feedNames.rss, rss],
    [at + feedNames.atom, atom],
    // The format asks for the list even where nothing is in it.
    [at + feedNames.json, `${JSON.stringify({ items: [], ...(typeof json === 'object' && json) })}\n`],
  ];
}

/** A feed before the stories that it tells of are read: plain JSON, the same as long as the feed is. */
export type FeedOutline = Omit<Feed, 'entries' | 'updated'> & {
  /** In these; with a person, what they have said there. */
  readonly stories: readonly Followed[];
  readonly person?: { readonly id: PersonId; readonly name: string };
  /** When the newest story that it looks at came out, should it have no entries. */
  readonly since: number;
};
/** A story that a feed tells of, and when it was last changed. */
type Followed = Shown & Pick<StoryEntry, 'modified'>;
type FollowedRecord = StoryRecord & Pick<StoryEntry, 'modified'>;

/**
 * The feeds of the edition, of every topic, and of every person: there, what they have said. Who has not been quoted yet
 * can be followed too.
 */
export function* feedsOf(edition: Edition): Generator<FeedOutline> {
  const { site } = edition;
  const { language, name: author } = site;
  const since = edition.stories[0]?.time ?? 0;
  const followed = (stories: readonly StoryEntry[]): readonly Followed[] =>
    stories.slice(0, most).map((entry) => ({ ...asRecord(entry), modified: entry.modified }));
  yield {
    path: frontPath,
    title: site.name,
    description: site.description,
    language,
    author,
    stories: followed(edition.originals),
    since,
  };
  for (const { slug, name, description } of site.topics) {
    yield {
      path: topicPath(slug),
      title: `${name[language]} – ${author}`,
      description: description[language],
      language,
      author,
      stories: followed(edition.byTopic.get(slug) ?? []),
      since,
    };
  }
  for (const [id, stories] of edition.byPerson) {
    const name = edition.people.get(id)?.name ?? id;
    yield {
      path: personPath(id),
      title: `${name} – ${author}`,
      description: language === 'en' ? `What ${name} has said` : `Semua ucapan ${name}`,
      language,
      author,
      stories: statingOf(id, stories),
      person: { id, name },
      since: stories[0]?.time ?? since,
    };
  }
}

export function filledFeed({ stories, person, since, ...feed }: FeedOutline, read: ReadRecord): Feed {
  const records = stories.map(({ slug, modified }) => ({ ...read(slug), modified }));
  const entries = person ? statementEntries(person, records) : storyEntries(records);
  const { path, title, description, language, author } = feed;
  const updated = entries.length > 0 ? Math.max(...entries.map(({ modified }) => modified)) : since;
  return { path, title, description, language, author, entries, updated };
}

/** The newest stories with what somebody has said, as many as a feed has room for. */
function statingOf(id: PersonId, stories: readonly StoryEntry[]): readonly Followed[] {
  const stating: Followed[] = [];
  let count = 0;
  for (const { slug, modified, speakers } of stories) {
    const said = speakers.find(({ person }) => person === id);
    if (!said || said.statements === 0) continue;
    stating.push({ slug, print: said.print, modified });
    count += said.statements;
    if (count >= most) break;
  }
  return stating;
}

function storyEntries(records: readonly FollowedRecord[]): readonly Entry[] {
  return records.map(({ card, summary, time, modified }) => ({
    path: storyPath(card.slug),
    title: card.headline,
    text: summary,
    time,
    modified,
    language: card.language,
  }));
}

function statementEntries(
  { id, name }: { readonly id: PersonId; readonly name: string },
  records: readonly FollowedRecord[],
): readonly Entry[] {
  const entries = records.flatMap(({ card: { slug, headline, language }, time, modified, quotes }) =>
    quotes
      .filter((quote) => quote.voice.person === id && isStatement(quote))
      .map(({ quote, words }): Entry => {
        const title = `${name}: “${words}”`;
        return { path: quotePath(slug, quote), title, text: headline, time, modified, language };
      }),
  );
  return entries.slice(0, most);
}
