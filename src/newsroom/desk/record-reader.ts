import type { ReadRecord } from '#core/edition/entry.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import type { Slug } from '#core/story/slug.ts';
import { openLines, type NamedLines } from './named-lines.ts';

export type RecordReader = { readonly read: ReadRecord; readonly close: () => void };

/** As many as are kept at hand, because neighbours show the same stories. */
const atHand = 400;

/** Reads the records of an edition from the file in which they are remembered. */
export function recordReader(records: NamedLines): RecordReader {
  const { textOf, close } = openLines(records);
  const recent = new Map<Slug, StoryRecord>();
  return {
    close,
    read(slug) {
      const record = recent.get(slug) ?? recordIn(textOf(slug), slug);
      recent.delete(slug);
      recent.set(slug, record);
      const [oldest] = recent.keys();
      if (oldest !== undefined && recent.size > atHand) recent.delete(oldest);
      return record;
    },
  };
}

function recordIn(text: string | undefined, slug: Slug): StoryRecord {
  if (text === undefined) throw new Error(`What was remembered of ${slug} is lost: delete .kutip and build again.`);
  const record: StoryRecord = JSON.parse(text);
  return record;
}
