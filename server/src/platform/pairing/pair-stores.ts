import { randomUUID } from 'node:crypto';
import { GraphError } from '@jejaring/graph/model';
import { readOrigin } from '@jejaring/graph/network';
import type { GraphStore } from '@jejaring/graph/store';
import type { Database } from '../database/index.ts';
import { graphMarks } from './graph-marks.ts';
import { changeDigest, lossOf, type GraphFacts, type PartNames } from './loss.ts';

type Graph = Pick<GraphStore, 'pair' | 'keepPair' | 'position' | 'changesAfter'>;
type Relational = Pick<Database, 'repository' | 'tellsOfGraph'>;

const marksOf = (database: Relational) => database.repository(graphMarks);

/** Null for a part that is not there, such as a file that is missing or has no bytes. */
export interface Parts {
  readonly store: Graph | null;
  readonly database: Relational | null;
  /** The file of the network's snapshot. */
  readonly snapshot: string;
  readonly names: PartNames;
}

/** What was lost, or null; nothing is written. See lossOf. */
export async function findLoss({ store, database, snapshot, names }: Parts): Promise<GraphError | null> {
  // In the order in which a pair is made, and positions after the marks: what others do meanwhile is no loss.
  const pair = (await store?.pair()) ?? null;
  const mark = database === null ? null : await marksOf(database).read();
  const told = mark === null ? ((await database?.tellsOfGraph()) ?? null) : null;
  const origin = await readOrigin(snapshot);
  const graph: GraphFacts = {
    pair,
    position: (await store?.position()) ?? 0,
    changeAt: (position) => (store === null ? Promise.resolve(null) : changeAt(store, position)),
  };
  return lossOf(graph, { mark, told, snapshot: origin }, names);
}

/**
 * Sees to it that both keep the same pair, which stores of earlier versions and new ones do not yet.
 * @returns the pair
 * @throws GraphError STORE_MISMATCHED where somebody else pairs one of them with another just now
 */
export async function keepPaired(store: Graph, database: Relational): Promise<string> {
  const own = await store.pair();
  const mark =
    (await marksOf(database).read()) ??
    (await marksOf(database).begin({ pair: own ?? randomUUID(), ...(await lastChange(store)), acceptedAt: null }));
  const kept = own ?? (await store.keepPair(mark.pair));
  if (kept === mark.pair) return kept;
  throw new GraphError('STORE_MISMATCHED', 'The graph and the relational store were just paired with others.');
}

/**
 * Makes the two a new pair, as they are: after a restore, or where a person takes them so.
 * @param acceptedAt the present, ISO-8601 UTC: what the relational store knows beyond the graph is not held against it later
 */
export async function pairAnew(store: Graph, database: Relational, acceptedAt: string): Promise<void> {
  const pair = randomUUID();
  await marksOf(database).replace({ pair, ...(await lastChange(store)), acceptedAt });
  await store.keepPair(pair, true);
}

/** Lets the relational store know how far the log of its graph goes. */
export async function notePosition(store: Graph, database: Relational, pair: string): Promise<void> {
  await marksOf(database).note({ pair, ...(await lastChange(store)) });
}

async function lastChange(store: Graph): Promise<{ readonly position: number; readonly change: string | null }> {
  const position = await store.position();
  return { position, change: await changeAt(store, position) };
}

async function changeAt(store: Graph, position: number): Promise<string | null> {
  if (position === 0) return null;
  const [change] = await store.changesAfter(position - 1, 1);
  return change?.seq === position ? changeDigest(change) : null;
}
