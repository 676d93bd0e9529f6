import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, openProduct, openStores, readSettings } from '@jejaring/server/app';
import { inject } from 'vitest';
import { copyPostgres, freshPostgresUrl, neo4jUrl, wipeNeo4j } from './engines.ts';
import { jejaring } from './run-command.ts';
import type { StoreEnvironment } from './store-environment.ts';

/** The sample as it stands in Neo4j and in a database that is only copied. */
interface Loaded {
  /** The newest change, by which one sees whether others have written since. */
  readonly head: string;
  readonly databaseUrl: string;
}

let loaded: Promise<Loaded> | null = null;

/** For who empties Neo4j. */
export function forgetTeamsSample(): void {
  loaded = null;
}

/**
 * Makes sure that Neo4j holds the bundled sample, once for each file of tests: it is loaded by the ordinary importers on first use in a run,
 * and again only where another file has written since.
 */
export async function teamsSample(data: string): Promise<StoreEnvironment> {
  const { databaseUrl } = await (loaded ??= ensureSample());
  await mkdir(data, { recursive: true });
  await cp(filesIn(keptFolder()).snapshot, filesIn(data).snapshot);
  return environmentOf(data, await copyPostgres(databaseUrl));
}

/** Lives as long as the engines. */
function keptFolder(): string {
  return join(inject('enginesFolder'), 'sample');
}

function environmentOf(data: string, databaseUrl: string): StoreEnvironment {
  return { JEJARING_DATA: data, JEJARING_GRAPH: neo4jUrl(), JEJARING_DATABASE: databaseUrl };
}

async function ensureSample(): Promise<Loaded> {
  const mark = join(keptFolder(), 'loaded.json');
  if (existsSync(mark)) {
    const before = JSON.parse(await readFile(mark, 'utf8')) as Loaded;
    // Another file may have emptied Neo4j since, or paired it with a database of its own: then it is refused.
    const head = await headOf(environmentOf(keptFolder(), before.databaseUrl)).catch(() => null);
    if (head === before.head) return before;
  }
  await rm(keptFolder(), { recursive: true, force: true });
  await wipeNeo4j(neo4jUrl());
  const databaseUrl = await freshPostgresUrl();
  const environment = environmentOf(keptFolder(), databaseUrl);
  const { code, stdout, stderr } = await jejaring(['sample'], environment);
  if (code !== 0) throw new Error(`The sample could not be loaded:\n${stdout}${stderr}`);
  // A scan for all files: the product leaves its snapshot when it is closed.
  const product = await openProduct({ ...readSettings(environment), port: 0, host: '127.0.0.1' });
  await product.ready;
  await product.close();
  const now = { head: await headOf(environment), databaseUrl };
  await writeFile(mark, JSON.stringify(now));
  return now;
}

async function headOf(environment: StoreEnvironment): Promise<string> {
  const stores = await openStores(readSettings(environment));
  try {
    const { items } = await stores.store.changes(null, { first: 1 });
    return items.map(({ seq, at, command }) => `${seq} ${at} ${command}`).join('');
  } finally {
    await stores.close();
  }
}
