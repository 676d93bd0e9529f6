import { openDatabase, parsePostgresAddress } from '@jejaring/server/app';
import type { DatabaseUnderTest } from '@jejaring/server/database-contract';
import { inject } from 'vitest';
import { freshPostgresUrl } from './engines.ts';
import { askPostgres } from './postgres-server.ts';

export const openPostgres = (url: string) => openDatabase(parsePostgresAddress(url));

/** A place for the relational store in a database of its own on the PostgreSQL of this run. */
export async function postgresPlace(): Promise<DatabaseUnderTest> {
  const url = await freshPostgresUrl();
  return {
    open: () => openPostgres(url),
    run: async (sql) => void (await askPostgres(url, sql)),
    remove: async () => {
      await askPostgres(inject('postgresUrl'), `DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
    },
  };
}
