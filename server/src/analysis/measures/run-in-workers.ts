import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  addedUp,
  type Measure,
  type MeasureGraph,
  type MeasureOutcome,
  type ParameterValues,
} from '@jejaring/graph/measures';
import { FairSlots } from '../../platform/request/index.ts';
import type { WorkerMessage, WorkerTask } from './measure-worker.ts';

/** One processor is left to this thread, which answers everybody. */
const processors = Math.max(1, availableParallelism() - 1);
const threads = new FairSlots({ slots: processors, slotsOfOne: processors, waiting: 1000, waitingOfOne: 1000 });

/** Always the same number, so that sums are added in the same order on every machine. */
const parts = 2;

/**
 * Runs a measure beside this thread; one that falls into parts on two threads.
 * @throws the signal's reason once it is aborted; whatever a worker failed with
 */
export async function runInWorkers(
  measure: Measure,
  graph: MeasureGraph,
  parameters: ParameterValues,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<MeasureOutcome> {
  const task = { measure: measure.id, graph, parameters };
  if (measure.parts === undefined) {
    const message = await inWorker({ ...task, part: null, of: 1 }, signal, onProgress);
    if ('outcome' in message) return message.outcome;
    throw new Error('A worker answered with a part where a whole was asked.');
  }
  const shares = Array.from({ length: parts }, () => 0);
  const messages = await Promise.all(
    shares.map((_, part) =>
      inWorker({ ...task, part, of: parts }, signal, (share) => {
        shares[part] = share;
        onProgress(shares.reduce((sum, one) => sum + one, 0) / parts);
      }),
    ),
  );
  const sums = messages.map((message) => {
    if ('sums' in message) return message.sums;
    throw new Error('A worker answered with a whole where a part was asked.');
  });
  return measure.parts.join(graph, parameters, addedUp(graph.nodes, sums));
}

async function inWorker(
  task: WorkerTask,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Exclude<WorkerMessage, { readonly progress: number }>> {
  const release = await threads.take('measures');
  try {
    return await inThread(task, signal, onProgress);
  } finally {
    release();
  }
}

function inThread(
  task: WorkerTask,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Exclude<WorkerMessage, { readonly progress: number }>> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { workerData: task });
    // A run does not keep a server from ending.
    worker.unref();
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      settle();
      void worker.terminate();
    };
    const abort = () => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', abort, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress(message.progress);
      else end(() => resolve(message));
    });
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', () => end(() => reject(new Error('A worker ended without an answer.'))));
  });
}
