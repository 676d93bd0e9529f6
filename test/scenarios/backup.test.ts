import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNetwork, projections, type NetworkPicture } from '@jejaring/graph/network';
import { aName, aRecord, contentWith } from '@jejaring/graph/testing';
import { graphFileOf } from '../harness/data-folder.ts';
import { expectRefusal } from '../harness/refusal.ts';
import { jejaring, root, startCommand } from '../harness/run-command.ts';
import { inspect, sampleStores, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

/** The sample, on the engines of this run; it is only read. */
let sample: StoreEnvironment;
let shared: string;
/** A backup of it. */
let archive: string;
/** What was restored from that into the embedded engines: one more move where the sample is on others. Only read, too. */
let restored: StoreEnvironment;
/** What the two commands said. */
let said: string;
beforeAll(async () => {
  shared = await makeTemporaryFolder();
  sample = await sampleStores(shared);
  archive = join(shared, 'sample.zip');
  restored = { JEJARING_DATA: join(shared, 'restored') };
  said = (await done(['backup', archive], sample)) + (await done(['restore', archive], restored));
});
afterAll(() => removeFolder(shared));

let folder: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => removeFolder(folder));

const embedded = (name: string): StoreEnvironment => ({ JEJARING_DATA: join(folder, name) });

/** What a command says that succeeds. */
async function done(args: readonly string[], environment: StoreEnvironment): Promise<string> {
  const { code, stdout, stderr } = await jejaring(args, environment);
  if (code !== 0) throw new Error(`jejaring ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

async function expectEqualBackup(environment: StoreEnvironment): Promise<void> {
  const file = join(folder, 'again.zip');
  await done(['backup', file], environment);
  expect((await readFile(file)).equals(await readFile(archive))).toBe(true);
}

describe('a backup that is restored elsewhere', () => {
  it('makes stores that are whole, and whose own backup has the same bytes', async () => {
    expect(said).toMatch(/^Wrote .*sample\.zip: [\d,]+ lines up to change \d+, [\d.]+ MB\.$/m);
    expect(said).toMatch(/^Restored .*: [\d,]+ records and \d+ changes\. Checking them:\n {2}no fault\n/m);
    await expectEqualBackup(restored);
    expect(await done(['check'], restored)).toMatch(/: no fault\n$/);
    const [before, after] = [await countsOf(sample), await countsOf(restored)];
    expect(after).toEqual(before);
  });

  it('gives the same network, also from the file of the former one', async () => {
    const file = join(folder, 'network.snapshot');
    const former = await answersOf(sample, file, 'BUILT');
    expect(await answersOf(restored, null, 'BUILT')).toEqual(former);
    expect(await answersOf(restored, file, 'READ')).toEqual(former);
  });

  it('remembers what was imported: the same files again change nothing', async () => {
    const own = embedded('own');
    await cp(restored.JEJARING_DATA, own.JEJARING_DATA, { recursive: true });
    const position = (await logOf(own)).length;
    expect(await done(['sample'], own)).toMatch(/nothing changed/);
    expect(await logOf(own)).toHaveLength(position);
  });
});

describe('a backup of a time before a rule', () => {
  it('is restored as it is, and what the check finds in it is told', async () => {
    const older = aRecord({
      fields: { names: [aName('Kla\u0007ten')], population: { value: -1, year: 2024 } },
      locator: { url: 'javascript:alert(1)' },
    });
    const others = ['b', 'c'].map((name) =>
      aRecord({ entity: `region:test:${name}`, fields: { code: '1', codeScheme: 'test' } }),
    );
    const [own, moved] = [embedded('own'), embedded('moved')];
    await inspect(own, ({ store }) => store.restore(contentWith([older, ...others])));
    const file = join(folder, 'older.zip');
    const again = join(folder, 'newer.zip');
    await done(['backup', file], own);
    const told = await done(['restore', file], moved);
    expect(told).toContain('  INVALID_TEXT: record:test:region:test:a, fields.names.0.text:');
    expect(told).toContain('  INVALID_FIGURE: record:test:region:test:a, fields.population.value:');
    expect(told).toContain('  INVALID_ADDRESS: record:test:region:test:a, locator.url:');
    expect(told).toContain('  CODE_TAKEN: 1 of test is in force for region:test:b and region:test:c.');
    expect(told).toMatch(/\n {2}4 faults: the backup holds them/);
    expect((await jejaring(['check'], moved)).stdout).toContain('4 faults');
    await done(['backup', again], moved);
    expect((await readFile(again)).equals(await readFile(file))).toBe(true);
  });
});

describe('what cannot be done', () => {
  it('is told in one line, and leaves all as it was', async () => {
    const empty = embedded('empty');
    expectRefusal(await jejaring(['restore', archive], restored), 'empty stores only', 'JEJARING_DATA');
    expectRefusal(await jejaring(['backup', archive], restored), 'sample.zip exists', '--force');
    expectRefusal(await jejaring(['backup', join(folder, 'absent', 'a.zip')], restored), 'absent');
    expectRefusal(await jejaring(['restore', join(folder, 'absent.zip')], empty), 'absent.zip', 'no such file');
    const notes = join(folder, 'notes.txt');
    await writeFile(notes, 'minutes of a meeting');
    expectRefusal(await jejaring(['restore', notes], empty), 'notes.txt is no backup');
    const half = join(folder, 'half.zip');
    await writeFile(half, (await readFile(archive)).subarray(0, 900_000));
    expectRefusal(await jejaring(['restore', half], empty), 'half.zip is damaged', 'nothing was restored');
    expect(await countsOf(empty)).toMatchObject({ records: 0 });
  });
});

describe('a backup that Ctrl-C stops', () => {
  it('leaves nothing behind', async () => {
    const running = startCommand('server/bin/jejaring.mjs', ['backup', join(folder, 'out.zip')], sample);
    await expect.poll(() => readdir(folder), { timeout: 60_000, interval: 10 }).toHaveLength(1);
    running.child.kill('SIGINT');
    expect(await running.ended, running.output.stderr).toBe(130);
    expect(running.output.stderr).toMatch(/nothing is left behind/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a restore that is stopped half-way', () => {
  it('leaves a store that says so to everyone, and goes on from there', async () => {
    const own = embedded('own');
    const restoreUntil = async (phase: string, signal: NodeJS.Signals) => {
      const running = startCommand('server/bin/jejaring.mjs', ['restore', archive], own);
      await expect.poll(() => phaseIn(own), { timeout: 60_000, interval: 10 }).toBe(phase);
      running.child.kill(signal);
      await running.ended;
      return running;
    };
    await restoreUntil('THINGS', 'SIGKILL');
    for (const command of [['check'], ['sample'], ['backup', join(folder, 'half.zip')], ['serve']]) {
      expectRefusal(await jejaring(command, { ...own, PORT: '0' }), 'not whole', 'restore');
    }
    const other = join(folder, 'other.zip');
    await done(['backup', other], embedded('none'));
    expectRefusal(await jejaring(['restore', other], own), 'another backup', 'half-way');

    const stopped = await restoreUntil('RELATIONS', 'SIGINT');
    expect(await stopped.ended).toBe(130);
    expect(stopped.output.stderr).toMatch(/same command again to go on/);
    await done(['restore', archive], own);
    await expectEqualBackup(own);
    expect(await done(['check'], own)).toMatch(/: no fault\n$/);
  });
});

describe('a backup beside an import', () => {
  it('holds the network as it was at one change of the log', async () => {
    const data = (name: string) => join(root, 'server', 'sample', 'data', name);
    const growing = embedded('growing');
    const files = [data('countries/countries.csv'), data('regions/idn-regions.csv'), data('sister-cities/cities.csv')];
    const running = startCommand('server/bin/jejaring.mjs', ['import', ...files], growing);
    await expect.poll(() => recordsIn(growing), { timeout: 60_000, interval: 10 }).toBeGreaterThan(250);
    const file = join(folder, 'early.zip');
    await done(['backup', file], growing);
    expect(await running.ended, running.output.stderr).toBe(0);
    const own = embedded('own');
    await done(['restore', file], own);
    expect(await done(['check'], own)).toMatch(/: no fault\n$/);
    const [early, late] = await Promise.all([logOf(own), logOf(growing)]);
    expect(early.length).toBeGreaterThan(0);
    expect(late.slice(0, early.length)).toEqual(early);
  });
});

function countsOf(environment: StoreEnvironment) {
  return inspect(environment, ({ store }) => store.counts());
}

function logOf(environment: StoreEnvironment) {
  return inspect(environment, ({ store }) => store.changesAfter(0, 1000));
}

/**
 * What the network says of itself and around some of its nodes, by every projection.
 * @param way whether it was to be built from a scan or read from the file
 */
async function answersOf(environment: StoreEnvironment, file: string | null, way: 'BUILT' | 'READ'): Promise<unknown> {
  return inspect(environment, async ({ store }) => {
    let isBuilt = false;
    const network = await openNetwork({ store, file, pollEvery: 0, onProgress: () => (isBuilt = true) });
    try {
      expect(isBuilt ? 'BUILT' : 'READ').toBe(way);
      const [surabaya, jakarta] = ['region:idn:35.78', 'region:idn:31'];
      const focuses = [surabaya, 'actor:iati:KR-GOV-051', 'region:idn:33.10'];
      const { labels, from, to, weight } = network.whole({ focus: [] });
      const { nodes, relations, flows } = network.summary();
      return {
        counts: { nodes, relations, flows },
        labels,
        links: [...from].map((start, link) => `${start} ${to[link]} ${weight[link]}`).sort(),
        pictures: focuses.flatMap((id) =>
          projections.map((projection) => inOrder(network.picture({ focus: [id], projection }))),
        ),
        paths: network.paths({ from: surabaya, to: jakarta }),
        names: ['klaten', 'jerman', 'kutai kartanegra', '33.10'].map((text) =>
          network.searchNames({ text, first: 20 }),
        ),
      };
    } finally {
      await network.close();
    }
  });
}

/** Where a picture holds all that is reached, it comes in no order. */
function inOrder({ nodes, links, ...rest }: NetworkPicture): unknown {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return { ...rest, nodes: nodes.toSorted(byId), links: links.toSorted(byId) };
}

/** The phase that a restore has come to; null where none is under way. */
function phaseIn({ JEJARING_DATA: data }: StoreEnvironment): string | null {
  const mark = peek(data, 'SELECT mark AS value FROM restore');
  return typeof mark === 'string' ? (mark.split(' ')[1] ?? null) : null;
}

function recordsIn({ JEJARING_DATA: data }: StoreEnvironment): number {
  return Number(peek(data, 'SELECT count(*) AS value FROM record'));
}

/** One value, beside whoever writes; null where the store is not there yet. */
function peek(data: string, sql: string): unknown {
  try {
    const database = new DatabaseSync(graphFileOf(data), { readOnly: true });
    try {
      return database.prepare(sql).get()?.['value'] ?? null;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
