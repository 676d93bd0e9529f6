import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, parsePostgresAddress } from '@jejaring/server/app';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { freshPostgresUrl } from '../harness/engines.ts';
import { askPostgres } from '../harness/postgres-server.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

let folder: string;
let url: string;
const administer = (statement: string) => askPostgres(inject('postgresUrl'), statement);

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const [own, key] = certificate('own');
  const { uid, gid } = statSync(await administer('SHOW data_directory'));
  for (const path of [folder, own, key]) chownSync(path, uid, gid);
  await administer(`ALTER SYSTEM SET ssl_cert_file = '${own}'`);
  await administer(`ALTER SYSTEM SET ssl_key_file = '${key}'`);
  await administer('ALTER SYSTEM SET ssl = on');
  await administer('SELECT pg_reload_conf()');
  await vi.waitUntil(async () => (await administer('SHOW ssl')) === 'on', { timeout: 60_000 });
  url = await freshPostgresUrl();
});
afterAll(async () => {
  await administer('ALTER SYSTEM RESET ALL');
  await administer('SELECT pg_reload_conf()');
  await removeFolder(folder);
});

/** A certificate for the server's address that vouches for itself, and its key. */
function certificate(name: string): [string, string] {
  const [file, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const about = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const made = ['req', '-x509', '-nodes', '-newkey', 'rsa:2048', ...about, '-out', file, '-keyout', key];
  execFileSync('openssl', made, { stdio: 'pipe' });
  return [file, key];
}

/** Opens the database and says whether its connections are encrypted, as the server sees them. */
async function isEncrypted(query: string): Promise<string> {
  const database = await openDatabase(parsePostgresAddress(`${url}${query}`));
  try {
    await database.ping();
    return await askPostgres(
      url,
      `SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
       WHERE application_name = 'jejaring' AND datname = current_database()`,
    );
  } finally {
    await database.close();
  }
}

it('encrypts the way to PostgreSQL where the address says so, and not where it does not', async () => {
  expect(await isEncrypted('')).toBe('f');
  expect(await isEncrypted('?sslmode=require')).toBe('t');
});

it('trusts a certificate that the named authority vouches for', async () => {
  expect(await isEncrypted(`?sslmode=verify-full&sslrootcert=${join(folder, 'own.pem')}`)).toBe('t');
});

it('refuses one that nobody vouches for, or somebody else', async () => {
  const [other] = certificate('other');
  for (const query of ['?sslmode=verify-full', `?sslmode=verify-full&sslrootcert=${other}`]) {
    await expect(isEncrypted(query)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      retriable: false,
      message: expect.stringMatching(/sslrootcert/) as string,
    });
  }
});
