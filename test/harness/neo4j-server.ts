import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jFolder } from './engine-files.ts';
import { startEngine, type EngineProcess } from './engine-process.ts';
import { freePort } from './free-port.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const user = 'neo4j';
const password = 'rahasia-untuk-uji';

/** Tests are over before the compiler that makes the fastest code has paid for itself: without it they take half the time. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export function startNeo4j(): Promise<EngineProcess> {
  return startJava(quickStart);
}

/** As it runs for users: what is measured is measured on this one. */
export function startFullNeo4j(): Promise<EngineProcess> {
  return startJava([]);
}

/** Starts an empty Neo4j with one user database; its jars were fetched before (`npm run engines`). */
async function startJava(options: readonly string[]): Promise<EngineProcess> {
  const port = await freePort();
  const home = await makeTemporaryFolder();
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port));
  const driver = (secret: string) =>
    neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(user, secret), { connectionAcquisitionTimeout: 5000 });
  let hasPassword = false;
  return startEngine({
    url: `neo4j://${user}:${password}@127.0.0.1:${port}/neo4j`,
    port,
    folder: home,
    command: 'java',
    args: [
      '-cp',
      join(neo4jFolder(), '*'),
      '-Xms512m',
      '-Xmx1g',
      ...options,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    user: null,
    end: 'SIGTERM',
    async ask() {
      if (!hasPassword) await run(driver('neo4j'), 'system', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new');
      hasPassword = true;
      await run(driver(password), 'neo4j', 'RETURN 1');
    },
  });
}

async function run(driver: Driver, database: string, query: string): Promise<void> {
  try {
    await driver.executeQuery(query, { old: 'neo4j', new: password }, { database });
  } finally {
    await driver.close();
  }
}

function configuration(port: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    // Tests of a wrong password must not lock out the others.
    'dbms.security.auth_lock_time': '0s',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '256m',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
