import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphFileOf } from '../harness/data-folder.ts';
import { expectRefusal } from '../harness/refusal.ts';
import { jejaring, root, startCommand } from '../harness/run-command.ts';
import { sampleDataIn } from '../harness/sample-data.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

const sample = join(root, 'server', 'sample', 'data');
const countries = join(sample, 'countries', 'countries.csv');
const regions = join(sample, 'regions', 'idn-regions.csv');
const cities = join(sample, 'sister-cities', 'cities.csv');

let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  env = { JEJARING_DATA: join(folder, 'data') };
});
afterEach(() => removeFolder(folder));

function countOf(table: string): number {
  const database = new DatabaseSync(graphFileOf(join(folder, 'data')), { readOnly: true });
  try {
    return Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
  } finally {
    database.close();
  }
}

describe('help', () => {
  it('names every command and setting', async () => {
    const { code, stdout } = await jejaring(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'import', 'sample', 'check', 'export', 'JEJARING_DATA', 'PORT'])
      expect(stdout).toContain(word);
  });

  it('of a command gives an example that begins as it is typed', async () => {
    const { code, stdout } = await jejaring(['import', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('npm run -s jejaring -- import');
    expect(stdout).toContain('iati-activities');
  });

  it('answers a misspelt command with the likely one', async () => {
    const { code, stderr } = await jejaring(['imprt']);
    expect(code).toBe(2);
    expect(stderr).toContain('import');
  });
});

describe('import', () => {
  it('reads a file, and a second time says that nothing changed', async () => {
    const first = await jejaring(['import', countries, regions], env);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/38 provinces, 416 regencies, 98 cities/);
    const position = countOf('change');
    const second = await jejaring(['import', countries, regions], env);
    expect(second.stdout).toMatch(/nothing changed/);
    expect(countOf('change')).toBe(position);
  });

  it('takes who says so from its options', async () => {
    const file = join(folder, 'mine.csv');
    await cp(join(sample, 'sister-cities', 'pairs.csv'), file);
    const said = ['--source', 'my-pairs', '--title', 'Pairs', '--publisher', 'Bappeda', '--licence', 'CC0-1.0'];
    const { code, stderr } = await jejaring(['import', file, '--as', 'wikidata-sister-cities', ...said], env);
    expect(code, stderr).toBe(0);
    expect(countOf("entity WHERE id = 'source:jejaring:my-pairs'")).toBe(1);
  });

  it('says in one line what is wrong with a file, and leaves the store as it was', async () => {
    const nonsense = join(folder, 'notes.txt');
    await writeFile(nonsense, 'minutes of a meeting');
    const broken = join(folder, 'broken.xml');
    await writeFile(broken, '<iati-activities version="2.03"><iati-activity><iati-identifier>X</iati-ident');
    const said = ['--source', 'x', '--title', 'x', '--publisher', 'x', '--licence', 'x'];
    expectRefusal(await jejaring(['import', join(folder, 'absent.csv')], env), 'absent.csv');
    expectRefusal(await jejaring(['import', nonsense, ...said], env), 'notes.txt', '--as');
    expectRefusal(await jejaring(['import', nonsense, '--as', 'iati-activities', '--source', 'x'], env), '--licence');
    expectRefusal(await jejaring(['import', broken, '--as', 'iati-activities', ...said], env), 'broken.xml');
    expect(countOf("record WHERE source <> 'source:jejaring:x'")).toBe(0);
  });

  it('stops between batches at Ctrl-C, says how to go on, and goes on', async () => {
    const files = [countries, regions, cities];
    const running = startCommand('server/bin/jejaring.mjs', ['import', ...files], env);
    // More than the first two files hold: it is in the third, and held there until it has heard of the signal.
    const held = await holdFrom(1000);
    running.child.kill('SIGINT');
    await expect.poll(() => running.output.stderr, { timeout: 25_000 }).toMatch(/Stopping/);
    held.exec('ROLLBACK');
    held.close();
    expect(await running.ended).toBe(130);
    expect(running.output.stderr).toMatch(/again to go on/);
    const whole = 251 + 553 + 4567;
    expect(countOf('record')).toBeLessThan(whole);
    const rest = await jejaring(['import', ...files], env);
    expect(rest.code, rest.stderr).toBe(0);
    expect(countOf('record')).toBe(whole);
    expect((await jejaring(['check'], env)).stdout).toMatch(/no fault/);
  });

  /** Takes the turn to write as soon as the store holds more records than that, and keeps it. */
  async function holdFrom(records: number): Promise<DatabaseSync> {
    // Whoever opens the store while it is being made could be in its way.
    await expect.poll(hasRecords, { timeout: 60_000, interval: 10 }).toBe(true);
    const database = new DatabaseSync(graphFileOf(join(folder, 'data')), { timeout: 5000 });
    const isHeld = () => {
      database.exec('BEGIN IMMEDIATE');
      if (Number(database.prepare('SELECT count(*) AS count FROM record').get()?.['count']) > records) return true;
      database.exec('ROLLBACK');
      return false;
    };
    await expect.poll(isHeld, { timeout: 60_000, interval: 10 }).toBe(true);
    return database;
  }

  function hasRecords(): boolean {
    try {
      return countOf('record') > 0;
    } catch {
      return false;
    }
  }
});

describe('check', () => {
  it('finds nothing wrong with the sample', async () => {
    await sampleDataIn(folder);
    const { code, stdout } = await jejaring(['check'], env);
    expect(stdout).toMatch(/: no fault\n$/);
    expect(code).toBe(0);
  });

  it('finds the row of the change log that somebody took out', async () => {
    const data = await sampleDataIn(folder);
    const database = new DatabaseSync(graphFileOf(data));
    database.exec('PRAGMA foreign_keys = OFF; DELETE FROM change WHERE seq = 3');
    database.close();
    const { code, stdout } = await jejaring(['check'], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^LOG_GAP: .*from 2 to 4/m);
  });
});

describe('export', () => {
  it('writes the sample so that every thing of it is a node', async () => {
    await sampleDataIn(folder);
    const out = join(folder, 'tables');
    const { code, stderr } = await jejaring(['export', '--format', 'csv', '--out', out], env);
    expect(code, stderr).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['links.csv', 'nodes.csv']);
    const ids = (await readFile(join(out, 'nodes.csv'), 'utf8')).match(/^programme:iati:/gm);
    expect(ids).toHaveLength(530);
  });

  it('refuses a place where nothing can be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expectRefusal(await jejaring(['export', '--format', 'csv', '--out', join(file, 'below')], env), 'file', 'folder');
  });
});
