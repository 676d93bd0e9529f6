import { importRuns } from '@jejaring/server/import';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutOutOfLog } from '../harness/damage.ts';
import { expectRefusal } from '../harness/refusal.ts';
import { jejaring, root, startCommand } from '../harness/run-command.ts';
import { emptyStores, inspect, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { takeTurnAfter } from '../harness/writing-turn.ts';

const sample = join(root, 'server', 'sample', 'data');
const countries = join(sample, 'countries', 'countries.csv');
const regions = join(sample, 'regions', 'idn-regions.csv');
const cities = join(sample, 'sister-cities', 'cities.csv');
const pairs = join(sample, 'sister-cities', 'pairs.csv');

let folder: string;
let env: StoreEnvironment;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  env = await emptyStores(folder);
});
afterEach(() => removeFolder(folder));

const positionNow = () => inspect(env, ({ store }) => store.position());
const recordsNow = () => inspect(env, async ({ store }) => (await store.counts()).records);

describe('import', () => {
  it('reads a file, and a second time says that nothing changed', async () => {
    const first = await jejaring(['import', countries, regions], env);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/38 provinces, 416 regencies, 98 cities/);
    const position = await positionNow();
    const second = await jejaring(['import', countries, regions], env);
    expect(second.stdout).toMatch(/nothing changed/);
    expect(await positionNow()).toBe(position);
  });

  it('takes who says so from its options', async () => {
    const file = join(folder, 'mine.csv');
    await cp(pairs, file);
    const said = ['--source', 'my-pairs', '--title', 'Pairs', '--publisher', 'Bappeda', '--licence', 'CC0-1.0'];
    const { code, stderr } = await jejaring(['import', file, '--as', 'wikidata-sister-cities', ...said], env);
    expect(code, stderr).toBe(0);
    const [source] = await inspect(env, ({ store }) => store.entities(['source:jejaring:my-pairs']));
    expect(source?.kind).toBe('SOURCE');
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
    const { bySource } = await inspect(env, ({ store }) => store.counts());
    expect(bySource.filter(({ source }) => source !== 'source:jejaring:x')).toEqual([]);
  });

  it('stops between batches at Ctrl-C, says how to go on, and goes on', async () => {
    expect((await jejaring(['import', countries, regions], env)).code).toBe(0);
    const before = await positionNow();
    const running = startCommand('server/bin/jejaring.mjs', ['import', cities, pairs], env);
    // In the middle of the file, and held there until it has heard of the signal.
    const turn = await takeTurnAfter(env, before + 1);
    running.child.kill('SIGINT');
    await expect.poll(() => running.output.stderr, { timeout: 25_000 }).toMatch(/Stopping/);
    await turn.giveBack();
    expect(await running.ended).toBe(130);
    expect(running.output.stderr).toMatch(/again to go on/);
    const whole = 251 + 553 + 4567 + 8183;
    expect(await recordsNow()).toBeLessThan(whole);
    const rest = await jejaring(['import', cities, pairs], env);
    expect(rest.code, rest.stderr).toBe(0);
    expect(await recordsNow()).toBe(whole);
    expect((await jejaring(['check'], env)).stdout).toMatch(/no fault/);
  });

  it('that is killed says so on the list of imports, and goes on with the next command', async () => {
    expect((await jejaring(['import', countries, regions], env)).code).toBe(0);
    const before = await positionNow();
    const running = startCommand('server/bin/jejaring.mjs', ['import', cities], env);
    const turn = await takeTurnAfter(env, before + 1);
    running.child.kill('SIGKILL');
    await running.ended;
    await turn.giveBack();
    const statesOf = () =>
      inspect(env, async ({ database }) =>
        (await database.repository(importRuns).list({ first: 9 })).items.map(({ file, state }) => `${file} ${state}`),
      );
    expect((await statesOf())[0]).toBe('cities.csv RUNNING');
    const rest = await jejaring(['import', cities], env);
    expect(rest.code, rest.stderr).toBe(0);
    expect((await statesOf()).slice(0, 2)).toEqual(['cities.csv DONE', 'cities.csv INTERRUPTED']);
    expect((await jejaring(['check'], env)).stdout).toMatch(/no fault/);
  });
});

it('cannot lose a row of its change log unnoticed', async () => {
  await jejaring(['import', countries, regions], env);
  // The record of the second source alone, so that little else is found wrong.
  await cutOutOfLog(env, 3);
  const { code, stdout } = await jejaring(['check'], env);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^LOG_GAP: .*from 2 to 4/m);
});
