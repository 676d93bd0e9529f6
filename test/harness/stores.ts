import { join } from 'node:path';
import { openStores, readSettings, type Settings, type Stores } from '@jejaring/server/app';
import { inject } from 'vitest';
import { freshPostgresUrl, neo4jUrl, wipeNeo4j } from './engines.ts';
import { sampleDataIn } from './sample-data.ts';
import type { StoreEnvironment } from './store-environment.ts';
import { forgetTeamsSample, teamsSample } from './teams-sample.ts';

export type { StoreEnvironment } from './store-environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The engines that a project of Vitest runs on: SQLite and SQLite, or Neo4j and PostgreSQL. */
    readonly pair: 'embedded' | 'teams';
  }
}

/** Whether that is Neo4j and PostgreSQL. */
export const isTeams = () => inject('pair') === 'teams';

/** Stores that hold the bundled sample; the data folder is `folder/data`. On Neo4j whoever writes leaves its traces to the rest of its file. */
export async function sampleStores(folder: string): Promise<StoreEnvironment> {
  const data = join(folder, 'data');
  if (isTeams()) return teamsSample(data);
  return { JEJARING_DATA: await sampleDataIn(folder) };
}

/** Stores that hold nothing; the data folder is `folder/data`, which is not there yet. */
export async function emptyStores(folder: string): Promise<StoreEnvironment> {
  const data = join(folder, 'data');
  if (!isTeams()) return { JEJARING_DATA: data };
  forgetTeamsSample();
  await wipeNeo4j(neo4jUrl());
  return { JEJARING_DATA: data, JEJARING_GRAPH: neo4jUrl(), JEJARING_DATABASE: await freshPostgresUrl() };
}

/**
 * Settings of a product in this process over these stores: on a free port, read-only, silent about what it waits for. What one
 * caller may ask for is without limit, since all of a file's tests are one.
 */
export function settingsOf(environment: StoreEnvironment): Settings {
  return { ...readSettings(environment), port: 0, host: '127.0.0.1', rate: null };
}

/** Looks at what the stores hold, beside whoever has them open. */
export async function inspect<T>(environment: StoreEnvironment, look: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = await openStores(settingsOf(environment));
  try {
    return await look(stores);
  } finally {
    await stores.close();
  }
}
