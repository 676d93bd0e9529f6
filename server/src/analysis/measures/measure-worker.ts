import { parentPort, workerData } from 'node:worker_threads';
import { measureById, type MeasureGraph, type MeasureOutcome, type ParameterValues } from '@jejaring/graph/measures';

/** What a worker is to do: the whole run, or one part of several. */
export interface WorkerTask {
  readonly measure: string;
  readonly graph: MeasureGraph;
  readonly parameters: ParameterValues;
  readonly part: number | null;
  readonly of: number;
}

export type WorkerMessage =
  | { readonly progress: number }
  | { readonly outcome: MeasureOutcome }
  | { readonly sums: Float64Array };

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread.');
const task = workerData as WorkerTask;
const measure = measureById(task.measure);
if (measure === null) throw new Error(`There is no measure "${task.measure}".`);
const tell = (message: WorkerMessage) => port.postMessage(message);
const progress = (share: number) => tell({ progress: share });
if (task.part === null) tell({ outcome: measure.run(task.graph, task.parameters, progress) });
else if (measure.parts === undefined) throw new Error(`"${task.measure}" does not fall into parts.`);
else tell({ sums: measure.parts.part(task.graph, task.parameters, task.part, task.of, progress) });
