import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkFacet, NetworkFilter, Projection } from '../network.ts';
import { projections } from '../network.ts';
import { actor, initiative, partnership, programme, region, smallNetwork, thing } from '../testing/small-network.ts';

const parties = [...Array.from({ length: 7 }, (_, at) => region(`${at}`)), ...['x', 'y', 'z'].map(actor)];
const partyRoles = ['PARTNER', 'FUNDING', 'IMPLEMENTING'];
const filters: readonly NetworkFilter[] = [
  {},
  { roles: ['FUNDING'] },
  { from: 2010, to: 2015 },
  { kinds: ['REGION', 'PROGRAMME'] },
  { links: ['ROLE', 'TERRITORY', 'BORDER', 'MEMBERSHIP', 'PARTNERSHIP'] },
];

/** In EXPLORE an initiative of two parties is a link or a node, as the picture came to it: its links differ rightly. */
const totals = (facets: readonly NetworkFacet[], projection: Projection) =>
  facets
    .filter(({ field }) => projection !== 'EXPLORE' || field !== 'LINK')
    .map(({ field, values }) => [field, new Map(values.map(({ value, total }) => [value, total]))]);

describe('the totals of facets', () => {
  it('are the same whether the picture holds all that is reached or one node of it', async () => {
    const initiatives = fc.array(
      fc.record({
        parts: fc.uniqueArray(fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...partyRoles)), {
          selector: String,
          maxLength: 5,
        }),
        places: fc.uniqueArray(fc.constantFrom(...parties.slice(0, 7)), { maxLength: 2 }),
        year: fc.integer({ min: 2005, max: 2020 }),
        isProgramme: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(initiatives, async (list) => {
        await using small = await smallNetwork([
          ...parties.map((id, at) =>
            id.startsWith('region')
              ? thing(id, at > 0 && at < 4 ? { PART_OF: [parties[0]!] } : {})
              : thing(id, { MEMBER_OF: id === parties[9] ? [] : [parties[9]!], LOCATED_IN: [parties[1]!] }),
          ),
          ...list.map(({ parts, places, year, isProgramme }, at) =>
            initiative(isProgramme ? programme(`${at}`) : partnership(`${at}`), parts, {
              places,
              fields: { period: { from: String(year), to: null } },
            }),
          ),
        ]);
        for (const projection of projections) {
          for (const filter of filters) {
            for (const focus of [[], [parties[0]!], [parties[7]!, parties[2]!]]) {
              const ask = { focus, projection, filter, depth: 2 };
              const whole = small.network.picture({ ...ask, limit: 5000 });
              const limited = small.network.picture({ ...ask, limit: 1 });
              expect(totals(limited.facets, projection)).toEqual(totals(whole.facets, projection));
            }
          }
        }
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 12) },
    );
  });

  it('are not counted where nobody asks for them', async () => {
    await using small = await smallNetwork([thing(region('a'))]);
    expect(small.network.picture({ focus: [region('a')], facets: false }).facets).toEqual([]);
  });
});

it('keeps the links of what was asked for, also where the filter leaves out its kind', async () => {
  await using small = await smallNetwork([
    thing(region('a')),
    thing(actor('x')),
    thing(actor('y')),
    initiative(programme('1'), [region('a'), actor('x'), actor('y')]),
    initiative(programme('2'), [region('a'), actor('x'), actor('y')]),
    initiative(programme('3'), [region('a'), actor('x'), actor('y')]),
    initiative(programme('4'), [region('a'), actor('x'), actor('y')]),
  ]);
  const picture = small.network.picture({ focus: [region('a')], filter: { kinds: ['ACTOR', 'PROGRAMME'] } });
  expect(picture.links.filter(({ source }) => source === region('a')).map(({ target }) => target)).toEqual(
    ['1', '2', '3', '4'].map(programme),
  );
});
