import { expect } from 'vitest';
import type { RecordInput } from '@jejaring/graph/model';
import type { Change, GraphStore } from '@jejaring/graph/store';
import type { Acknowledged } from './child.ts';
import { nthCommand } from './stream.ts';

export async function logOf(store: GraphStore): Promise<Change[]> {
  const log: Change[] = [];
  for (let page = await store.changesAfter(0, 500); page.length > 0; page = await store.changesAfter(log.length, 500))
    log.push(...page);
  return log;
}

export async function faultsOf(store: GraphStore): Promise<unknown[]> {
  const faults = [];
  for await (const fault of store.check()) faults.push(fault);
  return faults;
}

/** What the first `count` commands of a writer leave, by plain replay. */
export function recordsAfter(writer: string, count: number): Map<string, RecordInput> {
  const records = new Map<string, RecordInput>();
  for (let n = 0; n < count; n += 1) {
    const { put, withdraw } = nthCommand(writer, n);
    for (const record of put!) records.set(`record:${writer}:${record.key}`, record);
    for (const id of withdraw!) records.delete(id);
  }
  return records;
}

/**
 * That a store which one writer had for itself holds all that was acknowledged, whole, in order and without a gap; returns the number of
 * commands that it holds.
 */
export async function expectAllOf(
  store: GraphStore,
  writer: string,
  acknowledged: readonly Acknowledged[],
): Promise<number> {
  const log = await logOf(store);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  expect(log.map(({ command }) => command)).toEqual(log.map((_, index) => `${writer}-${index}`));
  for (const { n, seq } of acknowledged) expect(log[seq - 1]?.command).toBe(`${writer}-${n}`);
  // At most the command that was under way may have been kept without being acknowledged.
  expect(log.length - (acknowledged.at(-1)?.seq ?? 0)).toBeLessThanOrEqual(1);
  const expected = recordsAfter(writer, log.length);
  const kept = await store.records([...expected.keys()]);
  expect(kept.map((record) => record?.fields)).toEqual([...expected.values()].map(({ fields }) => fields));
  expect((await store.counts()).records).toBe(expected.size);
  expect(await faultsOf(store)).toEqual([]);
  return log.length;
}

/** That a store which several writers filled at once, `count` commands each, holds all of them in one log. */
export async function expectAllOfSeveral(
  store: GraphStore,
  writers: readonly { readonly name: string; readonly acknowledged: readonly Acknowledged[] }[],
  count: number,
): Promise<void> {
  const log = await logOf(store);
  expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: writers.length * count }, (_, index) => index + 1));
  for (const { name, acknowledged } of writers) {
    expect(acknowledged.map(({ n }) => n)).toEqual(Array.from({ length: count }, (_, n) => n));
    for (const { n, seq } of acknowledged) expect(log[seq - 1]?.command).toBe(`${name}-${n}`);
  }
  const sizes = writers.map(({ name }) => recordsAfter(name, count).size);
  expect((await store.counts()).records).toBe(sizes.reduce((sum, size) => sum + size, 0));
  expect(await faultsOf(store)).toEqual([]);
}
