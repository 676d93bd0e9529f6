import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ScanChunk, ScanPart } from '../store/graph-store.ts';
import type { StoredCommand } from '../store/transaction.ts';
import type { Connection } from './connection.ts';
import {
  commandOf,
  entityColumns,
  entityOf,
  flowOf,
  recordColumns,
  recordRowOf,
  relationColumns,
  relationOf,
  type CommandColumns,
  type EntityColumns,
  type RecordColumns,
  type RelationColumns,
} from './rows.ts';

/** Rows read in one go: a few milliseconds, then the event loop has its turn. */
const chunkSize = 1000;
const everything: readonly ScanPart[] = ['ENTITIES', 'RELATIONS', 'FLOWS'];

/**
 * Every row once, by row number, sources first. Not one point in time: a writer beside it may be met or not, and the
 * reader replays the change log from where the scan began.
 */
export async function* scan(
  connection: Connection,
  parts: readonly ScanPart[] = everything,
): AsyncGenerator<ScanChunk> {
  if (parts.includes('ENTITIES')) {
    for (const condition of [`kind = 'SOURCE'`, `kind <> 'SOURCE'`]) {
      const rows = chunks<EntityColumns>(connection, entityColumns, `entity WHERE ${condition}`);
      for await (const chunk of rows) yield { part: 'ENTITIES', items: chunk.map(entityOf) };
    }
  }
  if (parts.includes('RELATIONS')) {
    const rows = chunks<RelationColumns>(connection, relationColumns, `relation WHERE state = 'LINKED'`);
    for await (const chunk of rows) yield { part: 'RELATIONS', items: chunk.map(relationOf) };
  }
  if (parts.includes('FLOWS')) {
    const rows = chunks<{ body: string }>(connection, 'body', 'flow WHERE true');
    for await (const chunk of rows) yield { part: 'FLOWS', items: chunk.map(flowOf) };
  }
  if (parts.includes('RECORDS')) {
    const rows = chunks<RecordColumns & { stated: string }>(
      connection,
      `${recordColumns}, stated`,
      'record WHERE true',
    );
    for await (const chunk of rows) yield { part: 'RECORDS', items: chunk.map(recordRowOf) };
  }
  if (parts.includes('COMMANDS')) {
    for await (const chunk of commandChunks(connection)) yield { part: 'COMMANDS', items: chunk };
  }
}

/** Each may name a thousand things. */
const commandsAtOnce = 100;

/** By id: the table has no row numbers. */
async function* commandChunks(connection: Connection): AsyncGenerator<StoredCommand[]> {
  for (let last = ''; ;) {
    const rows = connection.all<CommandColumns>(
      `SELECT id, digest, result FROM command WHERE id > ? ORDER BY id LIMIT ${commandsAtOnce}`,
      [last],
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
    yield rows.map(commandOf);
    await nextTurn();
  }
}

async function* chunks<Row>(connection: Connection, columns: string, from: string): AsyncGenerator<Row[]> {
  for (let last = 0; ;) {
    const rows = connection.all<Row & { n: number }>(
      `SELECT n, ${columns} FROM ${from} AND n > ? ORDER BY n LIMIT ${chunkSize}`,
      [last],
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.n;
    yield rows;
    if (rows.length < chunkSize) return;
    await nextTurn();
  }
}
