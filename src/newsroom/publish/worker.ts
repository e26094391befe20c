import { parentPort, workerData } from 'node:worker_threads';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { keepCompiled } from '#newsroom/desk/keep-compiled.ts';
import { readPeople } from '#newsroom/desk/read-content.ts';
import type { NamedLines } from '#newsroom/desk/named-lines.ts';
import { readEntry, type ReadStory } from '#newsroom/desk/read-entry.ts';
import { recordReader, type RecordReader } from '#newsroom/desk/record-reader.ts';
import { systemProblem } from '#newsroom/desk/system-problem.ts';
import type { Answer, Job, PoolWork } from './pool.ts';
import type { Unit } from './unit.ts';
import type { UnitWriter } from './unit-writer.ts';

keepCompiled();

/** A thread of the publisher: does the jobs it is sent, one after another. See `pool.ts`. */
const work: PoolWork = workerData;
let people: ReturnType<typeof readPeople> | undefined;
let records: RecordReader | undefined;
let writer: Promise<UnitWriter> | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(() => answer(job));
});

async function answer(job: Job): Promise<void> {
  parentPort?.postMessage(await done(job).catch(failure));
}

function done(job: Job): Promise<Answer> {
  switch (job.type) {
    case 'read':
      return read(job.files);
    case 'make':
      return make(job.units, job.records);
  }
}

async function read(files: readonly string[]): Promise<Answer> {
  people ??= readPeople(work.content);
  const known = await people;
  return { type: 'read', stories: files.map((file): [string, ReadStory] => [file, readEntry(file, known)]) };
}

async function make(units: readonly Unit[], lines: NamedLines): Promise<Answer> {
  records ??= recordReader(lines);
  writer ??= openWriter();
  const write = await writer;
  const made: [string, readonly string[]][] = [];
  for (const unit of units) made.push([unit.name, await write(unit, records.read)]);
  return { type: 'made', units: made };
}

/** The app is only loaded where something is made with it. */
async function openWriter(): Promise<UnitWriter> {
  const [{ openBundle }, { unitWriter }] = await Promise.all([import('./app-bundle.ts'), import('./unit-writer.ts')]);
  return unitWriter(work, await openBundle());
}

function failure(error: unknown): Answer {
  const message = systemProblem(error) ?? (error instanceof Error ? error.message : String(error));
  if (!(error instanceof ContentProblem)) return { type: 'failed', message };
  return { type: 'failed', message, problem: { file: error.file, problems: error.problems } };
}
