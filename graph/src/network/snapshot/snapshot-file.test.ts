import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommand, aFlow, aRecord } from '../../store/testing/builders.ts';
import { openNetwork } from '../live/open-network.ts';
import type { LiveNetwork, NetworkSource } from '../network.ts';
import {
  initiative,
  partnership,
  programme,
  region,
  smallNetwork,
  thing,
  type SmallNetwork,
} from '../testing/small-network.ts';
import { decodeSnapshot, readOrigin } from './snapshot-file.ts';

const world = [
  aRecord({ entity: region('a'), fields: { level: 'PROVINCE', country: 'ID', point: { lat: -7.5, lon: 110.25 } } }),
  thing(region('b')),
  initiative(partnership('ab'), [region('a'), region('b')], {
    fields: { form: 'SISTER_CITY', period: { from: '2001', to: null } },
  }),
  {
    ...initiative(programme('p'), [region('a')]),
    flows: [aFlow(), aFlow({ ordinal: '2', value: '123456789012345678.5' }), aFlow({ ordinal: '3', value: null })],
  },
];

const picture = (network: LiveNetwork) => network.picture({ focus: [region('a')], depth: 2 });

describe('the snapshot file', () => {
  let scans = 0;
  beforeEach(() => {
    scans = 0;
  });
  /** The real store, with the scans counted. */
  const counted = ({ store }: SmallNetwork): NetworkSource => ({
    ...store,
    scan: (parts) => {
      scans += 1;
      return store.scan(parts);
    },
  });
  const withFile = async () => {
    const small = await smallNetwork(world);
    const file = join(small.folder, 'network.bin');
    const open = () => openNetwork({ store: counted(small), file, pollEvery: 0 });
    const first = await open();
    await first.close();
    scans = 0;
    return { small, file, open };
  };

  it('tells what store it was made from by its beginning alone', async () => {
    const small = await smallNetwork(world);
    const file = join(small.folder, 'network.bin');
    expect(await readOrigin(file)).toBeNull();
    const command = `"},"vocabulary":"${'\n"}'.repeat(60)}`;
    await small.store.execute(aCommand({ id: command, put: [thing(region('c'))] }));
    await (await openNetwork({ store: small.store, file, pair: 'a-pair', pollEvery: 0 })).close();
    const position = await small.store.position();
    expect(await readOrigin(file)).toMatchObject({ pair: 'a-pair', position, mark: { command } });
    writeFileSync(file, readFileSync(file).subarray(0, 60));
    expect(await readOrigin(file)).toBeNull();
    writeFileSync(file, 'no snapshot');
    expect(await readOrigin(file)).toBeNull();
  });

  it('is read instead of a scan, and gives the same answers', async () => {
    const { small, open, file } = await withFile();
    const network = await open();
    expect(scans).toBe(0);
    expect(picture(network)).toEqual(picture(small.network));
    expect(network.searchNames({ text: 'nama', first: 9 })).toEqual(
      small.network.searchNames({ text: 'nama', first: 9 }),
    );
    const { bytes, ...summary } = network.summary();
    // Arrays read from a file have no room to grow.
    expect(bytes).toBeLessThanOrEqual(small.network.summary().bytes);
    expect(small.network.summary()).toMatchObject(summary);
    const { flows } = decodeSnapshot(readFileSync(file))!.snapshot;
    expect([...flows.mantissa]).toContain(10050n);
    expect([...flows.longValues.values()]).toEqual(['123456789012345678.5']);
    await network.close();
    await small[Symbol.asyncDispose]();
  });

  it('is brought up to date from the tail of the log', async () => {
    const { small, open } = await withFile();
    await small.put(thing(region('c')), initiative(partnership('ac'), [region('a'), region('c')]));
    const network = await open();
    expect(scans).toBe(0);
    expect(network.version).toBe(await small.store.position());
    expect(picture(network)).toEqual(picture(small.network));
    await network.close();
    await small[Symbol.asyncDispose]();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    [
      'has a flipped byte',
      (bytes) => (bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9), bytes),
    ],
    ['has a flipped byte in its head', (bytes) => (bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60), bytes)],
    ['is cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['is empty', () => Buffer.alloc(0)],
    ['is of another format', (bytes) => (bytes.writeUInt16LE(999, 6), bytes)],
    ['is something else', () => Buffer.from('not a snapshot, but long enough to hold a whole prefix of one')],
  ])('is rebuilt where it %s', async (_, damage) => {
    const { small, open, file } = await withFile();
    writeFileSync(file, damage(readFileSync(file)));
    const network = await open();
    expect(scans).toBe(1);
    expect(picture(network)).toEqual(picture(small.network));
    await network.close();
    expect(decodeSnapshot(readFileSync(file))?.snapshot.version).toBe(await small.store.position());
    await small[Symbol.asyncDispose]();
  });

  it('is rebuilt where it is ahead of the store, or of another past', async () => {
    const { small, file } = await withFile();
    const elsewhere = await smallNetwork([]);
    const open = () => openNetwork({ store: counted(elsewhere), file, pollEvery: 0 });
    const ahead = await open();
    expect([scans, ahead.summary().nodes]).toEqual([1, 0]);
    await ahead.close();
    // As many changes as the file's, yet others: what a store restored from a backup and written anew looks like.
    await small.network.close();
    const kept = await openNetwork({ store: small.store, file, pollEvery: 0 });
    await kept.close();
    for (let at = await elsewhere.store.position(); at < (await small.store.position()); at += 1) {
      await elsewhere.store.execute(aCommand({ put: [thing(region(`x${at}`))] }));
    }
    scans = 0;
    const other = await open();
    expect(scans).toBe(1);
    expect(other.degrees([region('a'), region('x0')])).toEqual([null, 0]);
    await other.close();
    await elsewhere[Symbol.asyncDispose]();
    await small[Symbol.asyncDispose]();
  });

  it('leaves nothing half-written behind, and costs only time where it cannot be written', async () => {
    const { small, file } = await withFile();
    expect(readdirSync(small.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
    // Below something that is no folder.
    const nowhere = join(file, 'network.bin');
    const network = await openNetwork({ store: small.store, file: nowhere, pollEvery: 0 });
    expect(picture(network)).toEqual(picture(small.network));
    await expect(network.save()).rejects.toThrow(/ENOTDIR|EEXIST/);
    await network.close();
    expect([existsSync(nowhere), existsSync(file)]).toEqual([false, true]);
    await small[Symbol.asyncDispose]();
  });
});
