import { readFile } from 'node:fs/promises';
import { footprintOf, loadFootprintTable, type Footprint, type FootprintTable } from '@jejaring/graph/analytics';
import type { Role } from '@jejaring/graph/model';
import type { RelationCount } from '@jejaring/graph/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, sampleStores } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

const levels = ['SUPRANATIONAL', 'COUNTRY', 'PROVINCE', 'REGENCY'] as const;

const indonesia = 'region:iso:ID';
const files = ['indonesia-2021.xml', 'covid-2021.xml', 'maec-indonesia.xml'];

let table: FootprintTable;
/** What the page of each actor and country counts, by its id. */
let relations: ReadonlyMap<string, readonly RelationCount[]>;
beforeAll(async () => {
  const folder = await makeTemporaryFolder();
  await inspect(await sampleStores(folder), async ({ store }) => {
    table = await loadFootprintTable(store);
    const ids = [...table.ids.filter((_, node) => table.kinds[node] === 'ACTOR'), indonesia];
    const counts = await store.relationCounts(ids);
    relations = new Map(ids.map((id, at) => [id, counts[at]!]));
  });
  await removeFolder(folder);
});

/** The activities of the bundled files, each with all that its files say of it, read without any of our code. */
async function activities(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const file of files) {
    const text = await readFile(new URL(`../../server/sample/data/iati/${file}`, import.meta.url), 'utf8');
    for (const [activity] of text.matchAll(/<iati-activity\b[\s\S]*?<\/iati-activity>/g)) {
      const id = /<iati-identifier>\s*([^<]+?)\s*<\/iati-identifier>/.exec(activity)?.[1] ?? '';
      found.set(id, (found.get(id) ?? '') + activity);
    }
  }
  return found;
}

const programmesOf = (footprint: Footprint) => footprint.byKind().find(({ kind }) => kind === 'PROGRAMME')?.count ?? 0;

/** The actors, sectors and sources of the sample that have initiatives. */
function footprints() {
  const kinds = new Set(['ACTOR', 'SECTOR', 'SOURCE']);
  return table.ids.flatMap((id, node) => {
    if (!kinds.has(table.kinds[node]!)) return [];
    const footprint = footprintOf(table, id)!;
    return footprint.scope.initiatives.length === 0
      ? []
      : [{ id, footprint, count: footprint.scope.initiatives.length }];
  });
}

describe('parts add up', () => {
  it('of the placement of every actor, sector and source of the sample, at every level', () => {
    const all = footprints();
    expect(all.length).toBeGreaterThan(300);
    const wrong = all.flatMap(({ id, footprint, count }) =>
      levels.flatMap((level) => {
        const parts = Object.values<number>({ ...footprint.placement(level) });
        return parts.reduce((sum, part) => sum + part, 0) === count
          ? []
          : `${id} ${level}: ${parts.join(' + ')} ≠ ${count}`;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('one number, one count', () => {
  it('programmes that name Indonesia are those of the files, wherever they are counted', async () => {
    const naming = [...(await activities()).values()].filter((activity) =>
      /<recipient-country\b[^>]*\bcode="ID"/.test(activity),
    );
    const footprint = footprintOf(table, indonesia)!;
    expect(programmesOf(footprint)).toBe(naming.length);
    expect(footprint.byPlace('COUNTRY').find(({ region }) => region === indonesia)?.count).toBe(naming.length);
    // This one only has a point, which is the country's centre.
    expect(footprint.initiatives()).not.toContain('programme:iati:XM-DAC-41114-OUTPUT-00103606');
    const undp = 'actor:iati:XM-DAC-41114';
    const within = footprintOf(table, undp, { places: [indonesia] })!;
    const named = footprintOf(table, undp)!
      .byPlace('COUNTRY')
      .find(({ region }) => region === indonesia);
    expect(programmesOf(within)).toBe(named?.count);
  });

  it('what UNDP funds and implements is what the files say', async () => {
    const all = [...(await activities()).values()];
    const inRole = (code: string) =>
      all.filter((activity) =>
        [...activity.matchAll(/<participating-org\b[^>]*>/g)].some(
          ([element]) => /\bref="XM-DAC-41114"/.test(element) && element.includes(`role="${code}"`),
        ),
      ).length;
    const counts = relations.get('actor:iati:XM-DAC-41114')!;
    const things = (role: string) => counts.find((one) => one.kind === 'PARTY_TO' && one.role === role)?.things;
    expect([things('FUNDING'), things('IMPLEMENTING')]).toEqual([inRole('1'), inRole('4')]);
  });

  it("what an actor's page counts by role is what its footprint counts", () => {
    const wrong = footprints().flatMap(({ id, footprint }) => {
      const byRole = new Map(footprint.byRole().map(({ role, count }) => [role, count]));
      const counts = relations.get(id) ?? [];
      return ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'].flatMap((role) => {
        const page = counts.find((one) => one.kind === 'PARTY_TO' && one.role === role)?.things ?? 0;
        const own = byRole.get(role as Role) ?? 0;
        return !relations.has(id) || page === own ? [] : `${id} ${role}: ${page} ≠ ${own}`;
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('spend', () => {
  it('is the two counted kinds of each currency, for every actor, sector and source', () => {
    const cents = (amount: string) => Math.round(Number(amount) * 100);
    const wrong = footprints().flatMap(({ id, footprint }) => {
      const money = footprint.money();
      return footprint.spend().flatMap(({ currency, amount, disbursement, expenditure }) => {
        const counted = (kind: string) =>
          money.find(({ flow, currency: own }) => flow === kind && own === currency)?.counted ?? '0';
        const isSame = disbursement === counted('DISBURSEMENT') && expenditure === counted('EXPENDITURE');
        return isSame && cents(amount) === cents(disbursement) + cents(expenditure) ? [] : `${id} ${currency}`;
      });
    });
    expect(wrong).toEqual([]);
  });
});
