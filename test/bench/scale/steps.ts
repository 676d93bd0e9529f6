import { stat } from 'node:fs/promises';
import { openNetwork } from '@jejaring/graph/network';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { fillByCommands, fillByRestore } from '../fill-store.ts';
import { usedMemory } from '../memory.ts';
import { modelSeed, NetworkModel } from '../network-model.ts';
import { askAll } from './questions.ts';
import type { Built, Filled, Opened, Scanned } from './measured.ts';
import { sourceOf } from './model-source.ts';

/** Each step of the curve runs in a process of its own, so that none pays for the memory of another. */
export interface Step {
  readonly name: keyof typeof steps;
  readonly relations: number;
  /** A file, or the address of a Neo4j. */
  readonly at: string;
}

const steps = {
  async build({ relations, at }: Step): Promise<Built> {
    const model = new NetworkModel(modelSeed, relations);
    const store = sourceOf(model);
    const [scanSeconds] = await timed(() => drain(store));
    const before = await usedMemory();
    const [openSeconds, network] = await timed(() => openNetwork({ store, file: at, pollEvery: 0 }));
    const growthBytes = (await usedMemory()) - before;
    const { nodes, bytes, relationBytes, relations: kept } = network.summary();
    // To open without a file is to build and to save.
    const [saveSeconds] = await timed(() => network.save());
    const buildSeconds = openSeconds - saveSeconds;
    await network.close();
    const fileBytes = (await stat(at)).size;
    return {
      nodes,
      relations: kept,
      buildSeconds,
      scanSeconds,
      arrayBytes: bytes,
      relationBytes,
      growthBytes,
      saveSeconds,
      fileBytes,
    };
  },

  async open({ relations, at }: Step): Promise<Opened> {
    // A scan would be no answer here: the file must be read.
    const store = { ...sourceOf(new NetworkModel(modelSeed, 0)), scan: refuse };
    const [openSeconds, network] = await timed(() => openNetwork({ store, file: at, pollEvery: 0 }));
    const residentBytes = process.memoryUsage().rss;
    const answers = askAll(network, new NetworkModel(modelSeed, relations));
    await network.close();
    return { openSeconds, residentBytes, ...answers };
  },

  fillSqlite: async (step: Step) =>
    fill(openSqliteStore({ file: step.at }), (store) =>
      fillByCommands(store, new NetworkModel(modelSeed, step.relations)),
    ),

  fillNeo4j: async (step: Step) =>
    fill(await openNeo4jStore({ url: step.at }), (store) =>
      fillByRestore(store, new NetworkModel(modelSeed, step.relations)),
    ),

  scanSqlite: async (step: Step) => scanned(openSqliteStore({ file: step.at })),
  scanNeo4j: async (step: Step) => scanned(await openNeo4jStore({ url: step.at })),
};

async function fill(store: GraphStore, work: (store: GraphStore) => Promise<void>): Promise<Filled> {
  const [fillSeconds] = await timed(() => work(store));
  const { relations } = await store.counts();
  await store.close();
  return { fillSeconds, relations };
}

async function scanned(store: GraphStore): Promise<Scanned> {
  const [buildSeconds, network] = await timed(() => openNetwork({ store, file: null, pollEvery: 0 }));
  const { relations } = network.summary();
  await network.close();
  const [scanSeconds] = await timed(() => drain(store));
  await store.close();
  return { scanSeconds, buildSeconds, relations };
}

async function drain(store: Pick<GraphStore, 'scan'>): Promise<void> {
  for await (const { items } of store.scan()) if (items.length === 0) throw new Error('An empty chunk.');
}

function refuse(): never {
  throw new Error('The snapshot file was not taken.');
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [(performance.now() - begun) / 1000, result];
}

export type StepResult<Name extends keyof typeof steps> = Awaited<ReturnType<(typeof steps)[Name]>>;

process.once('message', (step: Step) => {
  void steps[step.name](step).then((result) => {
    process.send?.(result);
    process.disconnect();
  });
});
