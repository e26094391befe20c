import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Publication } from './document.ts';
import type { Unit } from './unit.ts';

/** What a thread needs to make units on its own. `cards` is the folder where pictures are kept between builds. */
export type PoolWork = {
  readonly folder: string;
  readonly publication: Publication;
  readonly cards: string;
  /** Whether each text is written a second and third time, as `.br` and `.gz`, for hosts that send those. */
  readonly compressed: 'ahead' | 'none';
};
export type Batch = readonly Unit[];
export type Made =
  | { readonly made: readonly { readonly name: string; readonly files: readonly string[] }[] }
  | { readonly failed: string };

const batchSize = 24;
/** Batches that wait for a thread: enough to keep it busy, few enough to keep memory flat. */
const queued = 2;

/**
 * Has units made by as many threads as the machine runs at once.
 *
 * @param onMade is told each unit's name with the files it became
 * @throws what a thread threw; the others are stopped
 */
export async function makeAll(
  units: Iterable<Unit>,
  work: PoolWork,
  onMade: (name: string, files: readonly string[]) => void,
): Promise<void> {
  const iterator = batches(units)[Symbol.iterator]();
  const threads: Worker[] = [];
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, () => drive(iterator, work, onMade, threads)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Feeds one thread until there are no batches left. A thread is only started for a batch. */
function drive(
  iterator: Iterator<Batch>,
  work: PoolWork,
  onMade: (name: string, files: readonly string[]) => void,
  threads: Worker[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    let thread: Worker | undefined;
    let under = 0;
    const feed = () => {
      while (under < queued) {
        const next = iterator.next();
        if (next.done) {
          if (under === 0) resolve();
          return;
        }
        under++;
        thread ??= start();
        thread.postMessage(next.value);
      }
    };
    const start = () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: work,
        // Without a limit each thread lets its garbage grow; with it memory stays flat however many stories there are.
        resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 64 },
      });
      threads.push(worker);
      worker.on('error', reject);
      worker.on('message', (message: Made) => {
        under--;
        if ('failed' in message) return reject(new Error(message.failed));
        for (const { name, files } of message.made) onMade(name, files);
        try {
          feed();
        } catch (error) {
          reject(error);
        }
      });
      return worker;
    };
    feed();
  });
}

function* batches(units: Iterable<Unit>): Generator<Batch> {
  let batch: Unit[] = [];
  for (const unit of units) {
    batch.push(unit);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
