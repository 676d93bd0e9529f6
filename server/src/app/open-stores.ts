import type { Clock } from '@jejaring/graph/model';
import { openDatabase as openWith, type Database } from '../platform/database/index.ts';
import {
  openStores as openStoresWith,
  type Purpose,
  type Stores,
  type StoreSettings,
  type Opening,
} from '../platform/stores/index.ts';
import { contents } from './features.ts';

/** Opens graph and database, the latter with the tables of every feature; see openStores of the platform. */
export async function openStores(
  settings: StoreSettings,
  opening: Opening = {},
  purpose: Purpose = 'use',
): Promise<Stores> {
  return openStoresWith(settings, await contents(), opening, purpose);
}

/** Opens the relational store alone; see openDatabase of the platform. */
export async function openDatabase(where: Parameters<typeof openWith>[0], clock?: Clock): Promise<Database> {
  return openWith(where, await contents(), clock);
}

export type { Database, PostgresAddress } from '../platform/database/index.ts';
