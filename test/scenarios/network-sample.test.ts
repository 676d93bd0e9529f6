import { join } from 'node:path';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { openStores, type Stores } from '@jejaring/server/app';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleStores, settingsOf } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

let folder: string;
let stores: Stores;
let network: LiveNetwork;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  stores = await openStores(settingsOf(await sampleStores(folder)));
  network = await openNetwork({ store: stores.store, file: join(folder, 'network.bin'), pollEvery: 0 });
});
afterAll(async () => {
  await network.close();
  await stores.close();
  await removeFolder(folder);
});

const find = (text: string) => network.searchNames({ text, first: 5 }).hits[0]?.id;

describe('the network of the bundled sample', () => {
  it.each([
    ['kutai kartanegra', 'region:idn:64.02'],
    ['33.10', 'region:idn:33.10'],
    ['Kab. Klaten', 'region:idn:33.10'],
    ['klat', 'region:idn:33.10'],
    ['jerman', 'region:iso:DE'],
    ['Germany', 'region:iso:DE'],
    ['91.01', 'region:idn:93.01'],
    ['Q11462', 'region:idn:35.78'],
    ['region:idn:33.10', 'region:idn:33.10'],
  ])('finds "%s"', (text, id) => {
    expect(find(text)).toBe(id);
  });

  it('knows the five sister cities of Surabaya, and its way to Jakarta through Rotterdam', () => {
    const surabaya = 'region:idn:35.78';
    const filter = { forms: ['SISTER_CITY' as const] };
    const { nodes, links } = network.picture({ focus: [surabaya], filter });
    const names = nodes.map((node) => node.names.en).sort();
    expect(names).toEqual(['Busan', 'Kitakyūshū', 'Kota Surabaya', 'Kōchi', 'Monterrey', 'Rotterdam']);
    expect(links.every(({ kind }) => kind === 'PARTNERSHIP')).toBe(true);
    // Counted in pairs.csv: five partners, and 73 that are partners of those.
    expect(network.reach({ of: surabaya, steps: 2, filter })).toEqual([5, 73]);
    const [path] = network.paths({ from: surabaya, to: 'region:idn:31' });
    expect(path?.length).toBe(2);
    expect(path?.parties.map((id) => network.labels([id])[0]?.names.en)[1]).toBe('Rotterdam');
  });

  it('holds all that the store holds, but for the relations of flows, which are columns', async () => {
    const { entities, flows } = await stores.store.counts();
    let relations = 0;
    for await (const chunk of stores.store.scan(['RELATIONS'])) {
      if (chunk.part === 'RELATIONS') relations += chunk.items.filter(({ from }) => !from.startsWith('flow:')).length;
    }
    const inAll = Object.values(entities).reduce((sum, count) => sum + count, 0);
    expect(network.summary()).toMatchObject({ nodes: inAll, relations, flows, deltaSize: 0 });
  });
});
