import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphFileOf } from '../harness/data-folder.ts';
import { freePort } from '../harness/free-port.ts';
import { expectRefusal } from '../harness/refusal.ts';
import { root, startCommand, type CommandOutcome } from '../harness/run-command.ts';
import { sampleDataIn } from '../harness/sample-data.ts';
import { startServer } from '../harness/start-server.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => removeFolder(folder));

/** Starts and waits for the end, which is expected to come by itself. */
async function start(env: NodeJS.ProcessEnv, script = 'server/bin/start.mjs'): Promise<CommandOutcome> {
  const data = join(folder, 'data');
  const { output, ended } = startCommand(script, [], {
    PORT: String(await freePort()),
    JEJARING_DATA: data,
    JEJARING_SAMPLE: 'off',
    ...env,
  });
  const code = await ended;
  return { code, ...output };
}

function byKind(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

describe('a start that cannot be', () => {
  it('names the taken port and the setting that chooses another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const outcome = await start({ PORT: String(port), HOST: '127.0.0.1' });
    other.close();
    expectRefusal(outcome, String(port), 'PORT');
  });

  it('names the data folder that is a file', async () => {
    const file = join(folder, 'not-a-folder');
    await writeFile(file, 'x');
    expectRefusal(await start({ JEJARING_DATA: join(file, 'below') }), 'not-a-folder');
  });

  it('says that a newer Jejaring wrote the data', async () => {
    const data = await sampleDataIn(folder);
    const database = new DatabaseSync(graphFileOf(data));
    database.exec("INSERT INTO migration (version, at) VALUES (999, '2099-01-01T00:00:00Z')");
    database.close();
    expectRefusal(await start({ JEJARING_DATA: data }), /newer/, '999');
  });

  it('says that another process holds the store that must be migrated', async () => {
    const data = join(folder, 'data');
    await mkdir(data);
    const database = new DatabaseSync(graphFileOf(data));
    database.exec('PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE');
    const outcome = await start({ JEJARING_DATA: data });
    database.exec('ROLLBACK');
    database.close();
    expectRefusal(outcome, /another process/);
  });

  it('does not take a file of something else for a store', async () => {
    const data = join(folder, 'data');
    await mkdir(data);
    await writeFile(graphFileOf(data), 'This is a diary, not a database. '.repeat(200));
    expectRefusal(await start({ JEJARING_DATA: data }), /damaged|not a Jejaring store/);
  });

  it('names every setting that it cannot use, a line each', async () => {
    const wrong = { PORT: '70000', JEJARING_SAMPLE: 'maybe', JEJARING_TOKEN: 'short', JEJARING_GRAPH: 'oracle' };
    const { code, stderr } = await start(wrong);
    expect(code).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const setting of Object.keys(wrong)) expect(lines.filter((line) => line.startsWith(setting))).toHaveLength(1);
  });
});

describe('a Node that is too old', () => {
  const pretend = (version: string) =>
    `--import=data:text/javascript,${encodeURIComponent(`Object.defineProperty(process.versions,'node',{value:'${version}'})`)}`;

  it('is named, with what to do, where the install brought none', async () => {
    const outcome = await start({ NODE_OPTIONS: pretend('18.20.0'), JEJARING_HANDED_OVER: '1' });
    expectRefusal(outcome, '18.20.0', /22\.17/, /install/);
  });

  it('hands over to the Node that the install brought', async () => {
    const script = join(root, 'server', 'bin', 'jejaring.mjs');
    const running = startCommand(pretend('18.20.0'), [script, '--help']);
    expect(await running.ended, running.output.stderr).toBe(0);
    expect(running.output.stdout).toMatch(/import/);
  });
});

it('says how to install where nothing is installed', async () => {
  await cp(join(root, 'server', 'bin'), join(folder, 'server', 'bin'), { recursive: true });
  const outcome = await start({}, join(folder, 'server', 'bin', 'jejaring.mjs'));
  expectRefusal(outcome, /pnpm@12\.21\.0 install/);
});

describe('Ctrl-C', () => {
  it('ends a server that is ready, without a fault', async () => {
    const server = await startServer({ data: await sampleDataIn(folder) });
    expect([0, 130]).toContain(await server.stop());
    expect(server.printed()).not.toMatch(/^\s+at /m);
  });

  it('ends a first start in the middle of loading, and the next start completes it', async () => {
    const data = join(folder, 'data');
    const port = String(await freePort());
    const running = startCommand('server/bin/start.mjs', [], { JEJARING_DATA: data, PORT: port });
    await expect
      .poll(() => running.output.stdout + running.output.stderr, { timeout: 40_000 })
      .toMatch(/\.csv|%|sample/i);
    running.child.kill('SIGINT');
    expect([0, 130]).toContain(await running.ended);
    await expectWholeAfterNextStart(data);
  });
});

it('goes on with a first start that was killed in the middle of loading', async () => {
  const data = join(folder, 'data');
  const port = String(await freePort());
  const running = startCommand('server/bin/jejaring.mjs', ['serve'], { JEJARING_DATA: data, PORT: port });
  const filesDone = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    return ((await answer?.json()) as { done?: number } | undefined)?.done ?? 0;
  };
  await expect.poll(filesDone, { timeout: 90_000, interval: 10 }).toBeGreaterThan(1);
  running.child.kill('SIGKILL');
  expect(await running.ended).toBe(137);
  await expectWholeAfterNextStart(data);
});

/** That a start completes what is in the folder: as much of each kind as where the sample was loaded in one go. */
async function expectWholeAfterNextStart(data: string): Promise<void> {
  const server = await startServer({ data });
  const { coverage } = await server.ask<{ coverage: { counts: { kind: string; count: number }[] } }>(
    '{ coverage { counts { kind count } } }',
  );
  await server.stop();
  const whole = new DatabaseSync(graphFileOf(await sampleDataIn(join(folder, 'whole'))), { readOnly: true });
  const counts = whole.prepare('SELECT kind, count(*) AS count FROM entity GROUP BY kind').all();
  whole.close();
  expect(coverage.counts.filter(({ count }) => count > 0).toSorted(byKind)).toEqual(
    counts.map((row) => ({ ...row })).toSorted(byKind),
  );
}
