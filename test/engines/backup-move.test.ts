import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshPostgresUrl, neo4jUrl, openNeo4j, wipeNeo4j } from '../harness/engines.ts';
import { jejaring, startCommand } from '../harness/run-command.ts';
import { sampleDataIn } from '../harness/sample-data.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { answersOver } from './same-answers.ts';

let folder: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await wipeNeo4j(neo4jUrl());
});
afterAll(async () => {
  await wipeNeo4j(neo4jUrl());
  await removeFolder(folder);
});

async function done(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { code, stdout, stderr } = await jejaring(args, env);
  if (code !== 0) throw new Error(`jejaring ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

it(
  'the sample goes from SQLite to Neo4j and PostgreSQL and back: its backup keeps every byte, and the answers are the same',
  { timeout: 2_400_000 },
  async () => {
    const embedded = { JEJARING_DATA: await sampleDataIn(folder) };
    const teams = {
      JEJARING_DATA: join(folder, 'teams'),
      JEJARING_GRAPH: neo4jUrl(),
      JEJARING_DATABASE: await freshPostgresUrl(),
    };
    const back = { JEJARING_DATA: join(folder, 'back') };
    const archives = ['sqlite.zip', 'neo4j.zip', 'back.zip'].map((name) => join(folder, name));
    const [first = '', second = '', third = ''] = archives;

    await done(['backup', first], embedded);

    const { session, close } = openNeo4j(neo4jUrl());
    const phase = async () => {
      const { records } = await session.run('MATCH (s:Store) RETURN s.restoring AS mark');
      return String(records[0]?.get('mark')).split(' ')[1];
    };
    const running = startCommand('server/bin/jejaring.mjs', ['restore', first], teams);
    await expect.poll(phase, { timeout: 900_000, interval: 50 }).toBe('RELATIONS');
    running.child.kill('SIGKILL');
    await running.ended;
    await close();
    const refused = await jejaring(['check'], teams);
    expect(refused.stderr).toMatch(/not whole/);
    expect(refused.code).toBe(1);

    await done(['restore', first], teams);
    expect(await done(['check'], teams)).toMatch(/: no fault\n$/);
    await done(['backup', second], teams);
    await done(['restore', second], back);
    await done(['backup', third], back);

    const [one, two, three] = await Promise.all(archives.map((path) => readFile(path)));
    expect(one?.length).toBeGreaterThan(1_000_000);
    expect(two?.equals(one ?? Buffer.alloc(0)), 'from Neo4j and PostgreSQL').toBe(true);
    expect(three?.equals(one ?? Buffer.alloc(0)), 'back on SQLite').toBe(true);
    expect(await answersOver(teams)).toEqual(await answersOver(embedded));
    expect(await done(['sample'], teams)).toMatch(/nothing changed/);
  },
);
