import { mkdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { doubtMark, isBadNote, notesInWords } from '#newsroom/desk/note-in-words.ts';
import { findFiles, type WorkFile } from '#newsroom/desk/find-files.ts';
import {
  importFile,
  leadRelatedLines,
  openImportDesk,
  type ImportOptions,
  type ImportReport,
} from '#newsroom/desk/import-desk.ts';
import { alone } from '#newsroom/publish/alone.ts';
import { parse, print, say, UsageError, type Command } from './command.ts';
import { counted } from './counted.ts';
import { dateOption, languageOption } from './options.ts';
import { progress } from './progress.ts';
import { storiesStay } from './stopped.ts';
import { table } from './table.ts';

const defaultStories = 'src/content/stories';

/** Of more files than this only what needs somebody is said, and shown of this many. */
const few = 20;

export const importCommand: Command = {
  name: 'import',
  summary: 'makes story files from copied articles, and annotates them',
  usage: `kutip import <file|folder…> [options]

Plain text as it is copied from a news page; folders are searched for .txt files. Importing a source again
updates its story and keeps every correction of an editor.

  --date ISO       when it was published, for texts that do not say it: 2023-11-09 or 2023-11-09T19:30+07:00
  --language L     id or en; found from the text when it is not given
  --out DIR        where story files go (default ${defaultStories}); people.json is looked for beside it
  --dry-run        says what would come of it, and writes nothing

Exit code 1 when a file was refused: it is not text, has no article or no date, or another source has its address.`,
  stopped: () => storiesStay,
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string', default: defaultStories },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError('which file or folder?');
    const date = dateOption(values.date);
    const language = languageOption(values.language);
    const files = await findFiles(positionals, ['.txt']);
    const stories = resolve(values.out);
    const dryRun = values['dry-run'];
    const work = () => importAll(files, stories, { ...(date && { date }), ...(language && { language }), dryRun });
    if (dryRun) return work();
    mkdirSync(dirname(stories), { recursive: true });
    return alone(`${stories}.kutip-lock`, work, () =>
      say(`Another import into ${values.out} is at work: waiting until it is done.`),
    );
  },
};

async function importAll(files: readonly WorkFile[], stories: string, options: ImportOptions): Promise<number> {
  const desk = await openImportDesk(stories);
  const everything = files.length <= few;
  const rows: Row[] = [];
  const counts: Counts = { new: 0, updated: 0, unchanged: 0, refused: 0 };
  const doubts: Doubts = { stories: 0, speakers: 0, notes: 0, lost: 0, contested: 0 };
  const told = progress(files.length);
  for (const [index, { path }] of files.entries()) {
    const report = await importFile(path, desk, options);
    tell(report, everything);
    counts[report.outcome] += 1;
    if (report.outcome !== 'refused') addRow(rows, rowOf(report, addDoubts(doubts, report)), everything);
    told.step(index + 1);
  }
  told.end();
  const { dryRun = false } = options;
  const led = dryRun ? 0 : await leadRelatedLines(desk);
  print(summary(rows, counts, { led, dryRun, more: everything ? 0 : doubts.stories - rows.length }));
  const edition = relative(process.cwd(), dirname(stories)) || '.';
  for (const line of doubtsInWords(doubts, edition)) print(line);
  return counts.refused > 0 ? 1 : 0;
}

/** What somebody should know of one file, on the error stream: it is not the result. */
function tell(report: ImportReport, everything: boolean): void {
  const lines = notesInWords(report.notes.filter((note) => everything || isBadNote(note)));
  if (report.outcome === 'refused') lines.push(`not imported: ${report.reason}`);
  else {
    for (const { kind, words } of report.lost)
      lines.push(`${doubtMark}a correction lost its words, the ${kind} “${words}”`);
    for (const field of report.contested)
      lines.push(`${doubtMark}${field}: changed by an editor and in the source; the editor’s stays`);
  }
  if (lines.length > 0) say([report.path, ...lines.map((line) => `  ${line}`)].join('\n'));
}

type Counts = Record<ImportReport['outcome'], number>;

/** @param more stories with doubts that have no row */
function summary(
  rows: readonly Row[],
  counts: Counts,
  { led, dryRun, more }: { readonly led: number; readonly dryRun: boolean; readonly more: number },
): string {
  const said = [
    `${counts.new} new`,
    `${counts.updated} updated`,
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
    `${counts.refused} refused`,
    ...(led > 0 ? [`${counted(led, 'earlier story', 'earlier stories')} now linked to them`] : []),
    ...(dryRun ? ['nothing written (--dry-run)'] : []),
  ].join(', ');
  if (rows.length === 0) return said;
  const cells = rows.map(({ headline, people, quotes, doubts }) => [headline, ...[people, quotes, doubts].map(String)]);
  const rest = more > 0 ? `\n… and ${counted(more, 'more story', 'more stories')} with doubts` : '';
  return `${table(['headline', 'people', 'quotes', 'doubts'], cells)}${rest}\n\n${said}`;
}

type Imported = Exclude<ImportReport, { outcome: 'refused' }>;

/** What is shown of a story. */
type Row = { readonly headline: string; readonly people: number; readonly quotes: number; readonly doubts: number };

function rowOf({ story }: Imported, doubts: number): Row {
  // A copy: a piece of a text keeps the whole text in memory.
  const headline = Buffer.from(story.headline).toString();
  return { headline, people: story.people.length, quotes: story.quotes.length, doubts };
}

/** Every story, or of many the few with the most doubts: nobody reads a table of ten thousand. */
function addRow(rows: Row[], row: Row, everything: boolean): void {
  if (everything) return void rows.push(row);
  if (row.doubts === 0) return;
  rows.push(row);
  rows.sort((one, other) => other.doubts - one.doubts);
  rows.splice(few);
}

/** What an editor should look at, by where it is found, and in how many stories. */
type Doubts = { stories: number; speakers: number; notes: number; lost: number; contested: number };

/** Counts those of one report in, and says how many they are. */
function addDoubts(doubts: Doubts, { story, notes, lost, contested }: Imported): number {
  const speakers = story.quotes.filter(({ by, certainty }) => by === 'machine' && certainty !== 'sure').length;
  const bad = notes.filter(isBadNote).length;
  doubts.speakers += speakers;
  doubts.notes += bad;
  doubts.lost += lost.length;
  doubts.contested += contested.length;
  const all = speakers + bad + lost.length + contested.length;
  if (all > 0) doubts.stories += 1;
  return all;
}

function doubtsInWords({ speakers, notes, lost, contested }: Doubts, edition: string): readonly string[] {
  const kinds = [
    ...(speakers > 0
      ? [`${counted(speakers, 'quote')} whose speaker is not sure: kutip check --content ${edition} names them`]
      : []),
    ...(notes > 0
      ? [`${counted(notes, 'thing')} in the texts that could be read otherwise: “doubt” above, by line`]
      : []),
    ...(lost > 0 ? [`${counted(lost, 'correction')} whose words are not there any more: “doubt” above`] : []),
    ...(contested > 0 ? [`${counted(contested, 'field')} changed by an editor and in the source: “doubt” above`] : []),
  ];
  return kinds.length > 0 ? ['doubts, for an editor to look at:', ...kinds.map((kind) => `  ${kind}`)] : [];
}
