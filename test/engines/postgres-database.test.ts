import { databaseContract } from '@jejaring/server/database-contract';
import { savedViews } from '@jejaring/server/views';
import { describe, expect, inject, it } from 'vitest';
import { freshPostgresUrl } from '../harness/engines.ts';
import { openPostgres as open, postgresPlace } from '../harness/postgres-place.ts';
import { askPostgres } from '../harness/postgres-server.ts';

databaseContract('PostgreSQL', postgresPlace);

/** Another address of the same server; the original password is never to be seen again. */
async function refusal(change: (url: URL) => void) {
  const url = new URL(inject('postgresUrl'));
  const { password } = url;
  change(url);
  const error: unknown = await open(url.href).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('It was opened.');
  const told = `${error.message}\n${error.stack}\n${JSON.stringify(error)}`;
  expect(told).not.toContain(password);
  return { error, told };
}

describe('a PostgreSQL that cannot be used', () => {
  it('does not answer: its address is told, and that it may be asked again', async () => {
    const { error } = await refusal((url) => (url.port = '1'));
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
    expect(error.message).toMatch(/127\.0\.0\.1:1 does not answer/);
  });

  it('does not exist by that name', async () => {
    const { error } = await refusal((url) => (url.hostname = 'no-such-host.invalid'));
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
  });

  it('refuses the password: neither it nor the right one is told, and nobody waits for it', async () => {
    const { error, told } = await refusal((url) => (url.password = 'salah-sekali'));
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: false });
    expect(error.message).toMatch(/user and password/);
    expect(told).not.toContain('salah-sekali');
  });

  it('lacks the database: it is not made by guess', async () => {
    const { error } = await refusal((url) => (url.pathname = '/tidak_ada'));
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: false });
    expect(error.message).toMatch(/tidak_ada .*create the database/);
    expect(
      await askPostgres(inject('postgresUrl'), "SELECT count(*) FROM pg_database WHERE datname = 'tidak_ada'"),
    ).toBe('0');
  });

  it('speaks no TLS', async () => {
    const { error } = await refusal((url) => (url.search = '?sslmode=require'));
    expect(error.message).toMatch(/TLS/);
  });

  it('lets the user create nothing', async () => {
    const url = new URL(await freshPostgresUrl());
    await askPostgres(url.href, "CREATE ROLE pembaca LOGIN PASSWORD 'hanya-baca'");
    const { error } = await refusal((other) => {
      other.pathname = url.pathname;
      other.username = 'pembaca';
      other.password = 'hanya-baca';
    });
    expect(error).toMatchObject({ code: 'STORE_UNWRITABLE' });
    await askPostgres(url.href, 'DROP ROLE pembaca');
  });
});

describe('a PostgreSQL that is open', () => {
  it('goes on after its connections were ended, and says meanwhile that it may be asked again', async () => {
    const url = await freshPostgresUrl();
    const database = await open(url);
    const { id } = await database.repository(savedViews).save({ title: 'tetap', address: '/' });
    await askPostgres(
      inject('postgresUrl'),
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'jejaring'",
    );
    await expect
      .poll(
        () =>
          database
            .repository(savedViews)
            .find(id)
            .catch(() => null),
        { timeout: 20_000 },
      )
      .toMatchObject({ title: 'tetap' });
    await database.close();
  });

  it('opens no more connections than its share, and lets the others wait', async () => {
    const url = await freshPostgresUrl();
    const database = await open(url);
    const saved = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        database.repository(savedViews).save({ title: String(index), address: '/' }),
      ),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(60);
    expect(database.pool()?.open).toBeLessThanOrEqual(10);
    expect(database.pool()).toMatchObject({ waiting: 0 });
    await database.close();
  });

  it('tells an index that it does not use any more', async () => {
    const url = await freshPostgresUrl();
    const database = await open(url);
    expect(await database.check()).toEqual([]);
    await askPostgres(
      url,
      "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'import_run_by_source'::regclass",
    );
    expect(await database.check()).toEqual([expect.stringMatching(/import_run_by_source .*REINDEX/)]);
    await database.close();
  });
});
