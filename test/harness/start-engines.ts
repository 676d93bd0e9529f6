import type { TestProject } from 'vitest/node';
import { missingEngines } from './engine-files.ts';
import type { EngineProcess } from './engine-process.ts';
import { startNeo4j } from './neo4j-server.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** As JEJARING_GRAPH takes it; see engines.ts. */
    readonly neo4jUrl: string;
    /** As JEJARING_DATABASE takes it; see engines.ts. */
    readonly postgresUrl: string;
    /** A folder that goes when the engines end. */
    readonly enginesFolder: string;
  }
}

interface Engines {
  readonly neo4j: EngineProcess;
  readonly postgres: EngineProcess;
}

/** Vitest loads this file once for each project that asks for it; the engines are started once for the run. */
const shared = globalThis as { jejaringEngines?: { users: number; readonly started: Promise<Engines> } };

export async function setup(project: TestProject): Promise<void> {
  const missing = missingEngines();
  if (missing.length > 0) throw new Error(`Tests on real engines cannot run: ${missing.join(', ')}.`);
  shared.jejaringEngines ??= { users: 0, started: start() };
  shared.jejaringEngines.users += 1;
  const { neo4j, postgres } = await shared.jejaringEngines.started;
  project.provide('neo4jUrl', neo4j.url);
  project.provide('postgresUrl', postgres.url);
  project.provide('enginesFolder', neo4j.folder);
}

export async function teardown(): Promise<void> {
  const engines = shared.jejaringEngines;
  if (engines === undefined || (engines.users -= 1) > 0) return;
  delete shared.jejaringEngines;
  const { neo4j, postgres } = await engines.started;
  await Promise.all([neo4j.stop(), postgres.stop()]);
}

async function start(): Promise<Engines> {
  const [neo4j, postgres] = await Promise.all([startNeo4j(), startPostgres()]);
  return { neo4j, postgres };
}
