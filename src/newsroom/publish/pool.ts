import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#core/story/parse.ts';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import type { NamedLines } from '#newsroom/desk/named-lines.ts';
import type { ReadStory } from '#newsroom/desk/read-entry.ts';
import type { Publication } from './document.ts';
import type { Unit } from './unit.ts';

/** What a thread needs to read stories and make units on its own. */
export type PoolWork = {
  /** The folder of the edition. */
  readonly content: string;
  /** The folder that units are written below. */
  readonly folder: string;
  readonly publication: Publication;
  /** The folder where pictures are kept between builds. */
  readonly cards: string;
  /** Whether each text is written a second and third time, as `.br` and `.gz`, for hosts that send those. */
  readonly compressed: 'ahead' | 'none';
};

/** What a thread is sent, and what it answers. */
export type Job =
  | { readonly type: 'read'; readonly files: readonly string[] }
  | { readonly type: 'make'; readonly units: readonly Unit[]; readonly records: NamedLines };
export type Answer =
  | { readonly type: 'read'; readonly stories: readonly (readonly [file: string, read: ReadStory])[] }
  | { readonly type: 'made'; readonly units: readonly (readonly [name: string, files: readonly string[]])[] }
  | { readonly type: 'failed'; readonly message: string; readonly problem?: Wrong };
type Wrong = { readonly file: string; readonly problems: readonly Problem[] };

/** As many threads as the machine runs at once, each started with its first job. */
export type Pool = {
  /** @throws ContentProblem where a story file is wrong */
  readonly read: (files: Iterable<string>, onRead: (file: string, read: ReadStory) => void) => Promise<void>;
  /**
   * @param records of the stories that the units show
   * @param onMade is told each unit's name with the files it became
   */
  readonly make: (
    units: Iterable<Unit>,
    records: NamedLines,
    onMade: (name: string, files: readonly string[]) => void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
};

const batchSize = 24;
/** Jobs that wait for a thread: enough to keep it busy, few enough to keep memory flat. */
const queued = 2;

type Lane = { thread?: Worker; answered: (answer: Answer) => void; failed: (error: unknown) => void };

export function openPool(work: PoolWork): Pool {
  const lanes = Array.from({ length: availableParallelism() }, (): Lane => ({ answered: () => {}, failed: () => {} }));
  const run = async (jobs: Iterable<Job>, onAnswer: (answer: Answer) => void) => {
    const iterator = jobs[Symbol.iterator]();
    await Promise.all(lanes.map((lane) => drive(lane, iterator, onAnswer, work)));
  };
  return {
    async read(files, onRead) {
      const jobs = inBatches(files, (batch): Job => ({ type: 'read', files: batch }));
      await run(jobs, (answer) => {
        if (answer.type === 'read') for (const [file, read] of answer.stories) onRead(file, read);
      });
    },
    async make(units, records, onMade) {
      const jobs = inBatches(units, (batch): Job => ({ type: 'make', units: batch, records }));
      await run(jobs, (answer) => {
        if (answer.type === 'made') for (const [name, files] of answer.units) onMade(name, files);
      });
    },
    async close() {
      await Promise.all(lanes.flatMap(({ thread }) => thread?.terminate() ?? []));
    },
  };
}

/** Feeds one thread until there are no jobs left. */
function drive(lane: Lane, jobs: Iterator<Job>, onAnswer: (answer: Answer) => void, work: PoolWork): Promise<void> {
  return new Promise((resolve, reject) => {
    let under = 0;
    const feed = () => {
      while (under < queued) {
        const next = jobs.next();
        if (next.done) {
          if (under === 0) resolve();
          return;
        }
        under++;
        lane.thread ??= start(lane, work);
        lane.thread.postMessage(next.value);
      }
    };
    lane.failed = reject;
    lane.answered = (answer) => {
      under--;
      if (answer.type === 'failed') return reject(errorOf(answer));
      try {
        onAnswer(answer);
        feed();
      } catch (error) {
        reject(error);
      }
    };
    feed();
  });
}

function start(lane: Lane, work: PoolWork): Worker {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: work,
    // Without a limit each thread lets its garbage grow; with it memory stays flat however many stories there are.
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 },
  });
  thread.on('error', (error) => lane.failed(error));
  thread.on('message', (answer: Answer) => lane.answered(answer));
  return thread;
}

/** An error comes out of a thread as plain data. */
function errorOf({ message, problem }: { readonly message: string; readonly problem?: Wrong }): Error {
  return problem ? new ContentProblem(problem.file, problem.problems) : new Error(message);
}

function* inBatches<Item>(items: Iterable<Item>, jobOf: (batch: readonly Item[]) => Job): Generator<Job> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield jobOf(batch);
    batch = [];
  }
  if (batch.length > 0) yield jobOf(batch);
}
