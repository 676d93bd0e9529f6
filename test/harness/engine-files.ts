import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './run-command.ts';

/** Names the jars of Neo4j that the tests run. */
export const enginesPom = join(root, 'test', 'engines', 'pom.xml');

/**
 * The folder of Neo4j's jars, whether they were fetched or not: below JEJARING_ENGINES, by default in the user's cache, outside
 * of the checkout. Its name follows the pom, so that another version is fetched beside.
 */
export function neo4jFolder(): string {
  const engines = process.env['JEJARING_ENGINES'] ?? join(homedir(), '.cache', 'jejaring', 'engines');
  const version = createHash('sha256').update(readFileSync(enginesPom)).digest('hex').slice(0, 12);
  return join(engines, `neo4j-${version}`);
}

/** Where `initdb` and `postgres` are: Debian keeps them out of the PATH, one folder a version, the newest counts; else the PATH. Null: nowhere. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  return (
    [...versions.map((version) => join(debian, version, 'bin')), ...pathFolders()].find((folder) =>
      ['initdb', 'postgres', 'psql'].every((program) => existsSync(join(folder, program))),
    ) ?? null
  );
}

/** What is missing to run the real engines, a sentence each with what to do; empty where all is there. */
export function missingEngines(): string[] {
  const missing: string[] = [];
  if (!pathFolders().some((folder) => existsSync(join(folder, 'java')))) {
    missing.push('there is no Java (install version 17 or 21, on Debian default-jre-headless)');
  }
  if (!existsSync(neo4jFolder())) missing.push('Neo4j was not fetched (npm run engines)');
  if (findPostgres() === null) missing.push('there is no PostgreSQL (install postgresql)');
  return missing;
}

function pathFolders(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
}
