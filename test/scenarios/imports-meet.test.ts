import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jejaring, root, startCommand } from '../harness/run-command.ts';
import { emptyStores, inspect, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { takeTurnAfter } from '../harness/writing-turn.ts';

const sample = join(root, 'server', 'sample', 'data');
const countries = join(sample, 'countries', 'countries.csv');
const regions = join(sample, 'regions', 'idn-regions.csv');
const cities = join(sample, 'sister-cities', 'cities.csv');
const pairs = join(sample, 'sister-cities', 'pairs.csv');
const whole = 4567 + 8183;

let folder: string;
let env: StoreEnvironment;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  env = await emptyStores(folder);
});
afterEach(() => removeFolder(folder));

const countsNow = () => inspect(env, ({ store }) => store.counts());
const positionNow = () => inspect(env, ({ store }) => store.position());
const expectNoFault = async () => expect((await jejaring(['check'], env)).stdout).toMatch(/no fault/);

it('goes on with an import whose process was killed, and leaves nothing half', async () => {
  expect((await jejaring(['import', countries, regions], env)).code).toBe(0);
  const [before, { records: others }] = [await positionNow(), await countsNow()];
  const running = startCommand('server/bin/jejaring.mjs', ['import', cities, pairs], env);
  // Held before its next batch ends, so that it is killed in the middle of one.
  const turn = await takeTurnAfter(env, before);
  running.child.kill('SIGKILL');
  await running.ended;
  await turn.giveBack();
  const read = (await countsNow()).records - others;
  // Whole batches, and the record of the source itself.
  expect(read).toBeLessThan(whole);
  expect((read > 4567 ? read - 4567 : read) % 1000).toBe(1);
  await expectNoFault();
  const rest = await jejaring(['import', cities, pairs], env);
  expect(rest.code, rest.stderr).toBe(0);
  expect((await countsNow()).records - others).toBe(whole);
  await expectNoFault();
});

it('takes two imports at once, of one file and of two', async () => {
  const both = await Promise.all([jejaring(['import', regions], env), jejaring(['import', regions], env)]);
  for (const { code, stderr } of both) expect(code, stderr).toBe(0);
  const { records, entities } = await countsNow();
  expect([records, entities.REGION]).toEqual([553, 552]);
  const others = await Promise.all([
    jejaring(['import', countries], env),
    jejaring(['import', join(sample, 'regions', 'idn-borders.csv')], env),
  ]);
  expect(others.map(({ code }) => code)).toEqual([0, 0]);
  await expectNoFault();
});
