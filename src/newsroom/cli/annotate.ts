import { join, resolve } from 'node:path';
import type { Language } from '#core/story/language.ts';
import type { Person } from '#core/story/person.ts';
import type { Speaker } from '#core/story/quote.ts';
import { quoteWords, type Story } from '#core/story/story.ts';
import { annotateFile } from '#newsroom/desk/annotate-file.ts';
import { annotateStory } from '#newsroom/desk/annotate-story.ts';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { NoText } from '#newsroom/desk/decode-text.ts';
import { findFiles, type WorkFile } from '#newsroom/desk/find-files.ts';
import { readPeople, readStory } from '#newsroom/desk/read-content.ts';
import { writeStory } from '#newsroom/desk/write-story.ts';
import { writeWhole } from '#newsroom/desk/write-whole.ts';
import { parse, print, say, UsageError, type Command } from './command.ts';
import { languageOption } from './options.ts';
import { progress } from './progress.ts';
import { storiesStay } from './stopped.ts';

export const annotate: Command = {
  name: 'annotate',
  summary: 'finds people, quotes and who said them',
  usage: `kutip annotate <file|folder…> [options]

A text (.txt) gives JSON: quotes, speakers and people, with offsets in UTF-16 units into the text. One text without
--out is printed; ID.txt becomes ID.json in --out. A story file (.json) is annotated in place, or into --out, and
keeps every correction of an editor. Folders are searched for texts, and for story files where there is no text.

  --out DIR       where the results go; needed for more than one text
  --language L    id or en, for texts; found from the text when it is not given
  --explain       also says which rule found each quote`,
  stopped: () => storiesStay,
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        language: { type: 'string' },
        explain: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError('which file or folder?');
    const language = languageOption(values.language);
    const files = await findFiles(positionals, ['.txt', '.json']);
    const texts = files.filter(({ path }) => !isStoryFile(path));
    if (texts.length > 1 && !values.out) throw new UsageError(`${texts.length} texts need --out DIR`);
    const task: Task = {
      explain: values.explain,
      directories: new Map(),
      ...(language && { language }),
      ...(values.out && { out: values.out }),
    };
    const taken = new Map<string, string>();
    const told = progress(files.length);
    let failed = 0;
    for (const [index, file] of files.entries()) {
      const problem = clash(file, taken) ?? (await annotateOne(file, task));
      if (problem !== undefined) {
        say(problem);
        failed += 1;
      }
      told.step(index + 1);
    }
    told.end();
    return failed > 0 ? 1 : 0;
  },
};

type Task = {
  readonly out?: string;
  readonly language?: Language;
  readonly explain: boolean;
  /** People by the content folder that they stand in, read once. */
  readonly directories: Map<string, readonly Person[]>;
};

/** Two folders may hold a text of one name: the second is told, not written over the first. */
function clash({ path, name }: WorkFile, taken: Map<string, string>): string | undefined {
  const other = taken.get(name);
  if (other !== undefined) return `${path}: ${other} has the name ${name} already`;
  taken.set(name, path);
  return undefined;
}

/** Undefined when it went well, otherwise what is wrong. */
async function annotateOne(file: WorkFile, task: Task): Promise<string | undefined> {
  try {
    if (isStoryFile(file.path)) await annotateStoryFile(file, task);
    else await annotateTextFile(file, task);
    return undefined;
  } catch (error) {
    // It begins with the file that is wrong.
    if (error instanceof ContentProblem) return error.message;
    if (error instanceof NoText) return `${file.path}: ${error.message}`;
    throw error;
  }
}

async function annotateTextFile({ path, name }: WorkFile, { out, language, explain }: Task): Promise<void> {
  const { annotation, text, guessed } = await annotateFile(path, language);
  if (guessed) say(`${path}: the encoding is a guess`);
  const json = JSON.stringify(annotation, null, 2);
  if (out) await writeWhole(join(resolve(out), `${name}.json`), `${json}\n`);
  else print(json);
  if (!explain) return;
  const lines = annotation.quotes.map(({ start, end, kind, certainty, speaker, rule }) =>
    explained(text.slice(start, end), kind, certainty, speaker?.name ?? speaker?.surface, rule),
  );
  say([path, ...lines].join('\n'));
}

async function annotateStoryFile({ path, name }: WorkFile, { out, explain, directories }: Task): Promise<void> {
  const before = await readStory(path);
  const { story, lost, rules } = annotateStory(before, await directoryBeside(path, directories));
  for (const { kind, words } of lost) say(`${path}: a correction lost its words, the ${kind} “${words}”`);
  await writeStory(out ? join(resolve(out), `${name}.json`) : path, story);
  if (!explain) return;
  const lines = story.quotes.map((quote) =>
    explained(
      quoteWords(story.blocks, quote),
      quote.kind,
      quote.certainty,
      speakerName(story, quote.speaker),
      quote.by === 'editor' ? 'an editor' : rules.get(JSON.stringify(quote.parts)),
    ),
  );
  say([path, ...lines].join('\n'));
}

/** The people of the edition that a story file stands in: `people.json` above its folder. */
async function directoryBeside(path: string, directories: Task['directories']): Promise<readonly Person[]> {
  const content = join(resolve(path), '..', '..');
  const people = directories.get(content) ?? [...(await readPeople(content)).values()];
  directories.set(content, people);
  return people;
}

function explained(words: string, kind: string, certainty: string, speaker = '–', rule = '–'): string {
  const shown = words.length <= 60 ? words : `${words.slice(0, 59)}…`;
  return `  ${kind} “${shown.replace(/\s+/g, ' ')}” ← ${speaker} (${certainty}; ${rule})`;
}

function speakerName(story: Story, speaker: Speaker): string | undefined {
  switch (speaker.type) {
    case 'person':
      return story.people.find(({ id }) => id === speaker.person)?.name;
    case 'organization':
      return speaker.name;
    case 'unnamed':
      return speaker.words;
    case 'unknown':
      return undefined;
  }
}

function isStoryFile(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}
