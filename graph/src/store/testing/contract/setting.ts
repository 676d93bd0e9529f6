import { afterEach, expect } from 'vitest';
import { GraphError, type GraphErrorCode, type RecordInput } from '../../../model/index.ts';
import type { ExecuteOptions } from '../../write/apply-command.ts';
import type { CommandResult, GraphStore, StoreFault } from '../../graph-store.ts';
import { aCommand } from '../builders.ts';

/** Makes an empty store of the engine under test. */
export type MakeStore = (options?: ExecuteOptions) => Promise<GraphStore>;

export interface Setting {
  readonly store: GraphStore;
  /** One import of these records. */
  put(...records: RecordInput[]): Promise<CommandResult>;
  withdraw(...records: string[]): Promise<CommandResult>;
}

/** Gives each test a store of its own; after the test the store must stand its own check. */
export function settings(makeStore: MakeStore): (options?: ExecuteOptions) => Promise<Setting> {
  const opened: GraphStore[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) {
      const faults = await faultsOf(store);
      await store.close();
      expect(faults).toEqual([]);
    }
  });
  return async (options) => {
    const store = await makeStore(options);
    opened.push(store);
    return {
      store,
      put: (...records) => store.execute(aCommand({ put: records })),
      withdraw: (...records) => store.execute(aCommand({ kind: 'WITHDRAW', withdraw: records })),
    };
  };
}

export async function faultsOf(store: GraphStore): Promise<StoreFault[]> {
  return collected(store.check());
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The code of the GraphError that the promise is refused with. */
export async function refusalOf(promise: Promise<unknown>): Promise<GraphErrorCode> {
  return promise.then(
    () => {
      throw new Error('It was accepted, but should have been refused.');
    },
    (error: unknown) => {
      if (error instanceof GraphError) return error.code;
      throw error;
    },
  );
}
