import { parentPort, workerData } from 'node:worker_threads';
import { openBundle } from './app-bundle.ts';
import type { Batch, Made, PoolWork } from './pool.ts';
import { unitWriter } from './unit-writer.ts';

/** A thread of the publisher: makes the batches it is sent, one after another. See `pool.ts`. */
const work: PoolWork = workerData;
const write = unitWriter(work, await openBundle());

parentPort?.on('message', (batch: Batch) => void make(batch));

async function make(batch: Batch): Promise<void> {
  const made: { name: string; files: readonly string[] }[] = [];
  try {
    for (const unit of batch) made.push({ name: unit.name, files: await write(unit) });
    answer({ made });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: Made): void {
  parentPort?.postMessage(message);
}
