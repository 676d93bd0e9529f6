import { execFile, execFileSync } from 'node:child_process';
import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPostgres } from './engine-files.ts';
import { startEngine, type EngineProcess } from './engine-process.ts';
import { freePort } from './free-port.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);
const user = 'jejaring';
const password = 'rahasia-untuk-uji';

/** Starts an empty PostgreSQL; as the user `postgres` where root runs the tests, since it refuses root. */
export async function startPostgres(): Promise<EngineProcess> {
  const port = await freePort();
  const folder = await makeTemporaryFolder();
  const owner = process.getuid?.() === 0 ? idsOf('postgres') : null;
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  await writeFile(secret, password);
  if (owner) for (const path of [folder, secret]) await chown(path, owner.uid, owner.gid);
  const access = ['--auth=scram-sha-256', `--username=${user}`, `--pwfile=${secret}`];
  const form = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  await run(program('initdb'), ['-D', data, ...access, ...form], { cwd: folder, ...owner });
  const url = `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
  return startEngine({
    url,
    port,
    folder,
    command: program('postgres'),
    args: ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder],
    user: owner,
    // An orderly end that does not wait for those who are connected.
    end: 'SIGINT',
    ask: async () => void (await askPostgres(url, 'SELECT 1')),
  });
}

/** Runs one statement through psql and returns what it prints, unaligned and without heads. */
export async function askPostgres(url: string, statement: string): Promise<string> {
  const options = ['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--set=ON_ERROR_STOP=1'];
  const { stdout } = await run(program('psql'), [...options, `--dbname=${url}`, `--command=${statement}`]);
  return stdout.trim();
}

/** Makes a database beside the one of the URL, empty or as a copy of another, and returns its URL. */
export async function makeDatabase(url: string, name: string, like = 'template1'): Promise<string> {
  await askPostgres(url, `CREATE DATABASE "${name}" TEMPLATE "${like}"`);
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
}

function program(name: string): string {
  const folder = findPostgres();
  if (folder === null) throw new Error('There is no PostgreSQL: install postgresql.');
  return join(folder, name);
}

function idsOf(name: string): { uid: number; gid: number } {
  const id = (what: string) => Number(execFileSync('id', [what, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
