import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkFilter } from '../network.ts';
import { actor, initiative, partnership, programme, region, smallNetwork, thing } from '../testing/small-network.ts';

const other = 'source:jejaring:other';
const a = region('a');

/** Each partner of a by an initiative that differs in one thing. */
const world = [
  thing(a),
  thing(region('province')),
  thing(region('island')),
  ...['form', 'programme', 'source', 'inferred', 'old', 'open', 'undated', 'sector'].map((name) => thing(region(name))),
  thing(region('lies'), { PART_OF: [region('province')] }),
  thing(region('province2'), { PART_OF: [region('island')] }),
  thing(actor('inside'), { LOCATED_IN: [region('lies')] }),
  thing('sector:test:top', { PARENT_OF: ['sector:test:below'] }),
  thing('sector:test:below'),
  initiative(partnership('form'), [a, region('form')], { fields: { form: 'SISTER_CITY' } }),
  initiative(programme('programme'), [
    [a, 'FUNDING'],
    [region('programme'), 'IMPLEMENTING'],
  ]),
  initiative(partnership('source'), [a, region('source')], { source: other }),
  initiative(partnership('inferred'), [a, region('inferred')], { relation: { basis: 'INFERRED', rule: 'name' } }),
  initiative(partnership('old'), [a, region('old')], { fields: { period: { from: '1990', to: '1995-06' } } }),
  initiative(partnership('open'), [a, region('open')], { fields: { period: { from: '2015', to: null } } }),
  initiative(partnership('undated'), [a, region('undated')]),
  initiative(partnership('sector'), [a, region('sector')], { sectors: ['sector:test:below'] }),
  initiative(partnership('lies'), [a, region('lies')]),
  initiative(programme('inside'), [a, actor('inside')]),
  initiative(programme('covers'), [a, region('form'), region('old')], { places: [region('lies')] }),
];

describe('the filter', () => {
  const partners = async (filter: NetworkFilter) => {
    await using small = await smallNetwork(world);
    const { nodes } = small.network.picture({ focus: [a], filter, projection: 'PARTIES' });
    return nodes
      .map(({ id }) => id.split(':')[2]!)
      .filter((name) => name !== 'a')
      .sort();
  };
  const all = ['form', 'inferred', 'inside', 'lies', 'old', 'open', 'programme', 'sector', 'source', 'undated'];
  const without = (...names: string[]) => all.filter((name) => !names.includes(name));

  it.each<[string, NetworkFilter, string[]]>([
    ['nothing asked', {}, all],
    ['forms', { forms: ['SISTER_CITY'] }, ['form']],
    ['a link kind', { links: ['PROGRAMME'] }, ['form', 'inside', 'old', 'programme']],
    ['a kind of node', { kinds: ['REGION', 'PARTNERSHIP'] }, without('inside', 'programme')],
    ['roles, of both ends', { roles: ['FUNDING', 'IMPLEMENTING'] }, ['programme']],
    ['sources', { sources: [other] }, ['source']],
    ['an unknown source', { sources: ['source:jejaring:none'] }, []],
    ['nothing inferred', { inferred: false }, without('inferred')],
    [
      'a period, undated ties in it',
      { from: 2000, to: 2010, links: ['PARTNERSHIP'] },
      ['form', 'inferred', 'lies', 'sector', 'source', 'undated'],
    ],
    [
      'a period that an open end reaches',
      { from: 2020, links: ['PARTNERSHIP'] },
      ['form', 'inferred', 'lies', 'open', 'sector', 'source', 'undated'],
    ],
    [
      'a period at whose first year one ended',
      { from: 1995, to: 1996, links: ['PARTNERSHIP'] },
      ['form', 'inferred', 'lies', 'old', 'sector', 'source', 'undated'],
    ],
    ['a sector with those below', { sectors: ['sector:test:top'] }, ['sector']],
    [
      'a place with its parts: parties in it and initiatives that cover it',
      { places: [region('province')] },
      ['form', 'inside', 'lies', 'old'],
    ],
    ['a place with nothing in it', { places: [region('island')] }, []],
  ])('%s', async (_, filter, expected) => {
    expect(await partners(filter)).toEqual(expected);
  });

  it('applies to paths and counts alike', async () => {
    await using small = await smallNetwork(world);
    const { network } = small;
    expect(network.paths({ from: a, to: region('source'), filter: { sources: [other] } })).toHaveLength(1);
    expect(network.paths({ from: a, to: region('source'), filter: { sources: ['source:jejaring:test'] } })).toEqual([]);
    expect(network.reach({ of: a, steps: 1, filter: { sources: [other] } })).toEqual([1]);
  });

  it('never drops an undated tie, whatever the period', async () => {
    await using small = await smallNetwork(world);
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 4000 }), fc.nat(500), (from, length) => {
        const { nodes } = small.network.picture({ focus: [a], filter: { from, to: from + length } });
        expect(nodes.map(({ id }) => id)).toContain(region('undated'));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the facets', () => {
  it('count over all that is reached without their own part of the filter', async () => {
    await using small = await smallNetwork(world);
    const { facets } = small.network.picture({ focus: [a], filter: { forms: ['SISTER_CITY'] }, limit: 200 });
    const values = (field: string) => facets.find((facet) => facet.field === field)!.values;
    expect(values('FORM')).toEqual([
      { value: 'SISTER_CITY', shown: 1, total: 1 },
      { value: null, shown: 0, total: 7 },
    ]);
    // Under the filter of forms there is only the one partnership.
    expect(values('KIND')).toEqual([
      { value: 'REGION', shown: 2, total: 2 },
      { value: 'PARTNERSHIP', shown: 1, total: 1 },
    ]);
    const years = small.network.picture({ focus: [a] }).facets.find(({ field }) => field === 'YEAR')!.values;
    expect(years).toEqual([
      { value: '1990', shown: 1, total: 1 },
      { value: '2015', shown: 1, total: 1 },
      { value: null, shown: 9, total: 9 },
    ]);
  });

  it('tell what the node limit hides', async () => {
    await using small = await smallNetwork(world);
    const { facets } = small.network.picture({ focus: [a], limit: 2 });
    const [kinds] = facets;
    const regions = kinds!.values.find(({ value }) => value === 'REGION')!;
    expect(regions.shown).toBeLessThan(regions.total);
    expect(small.network.picture({ focus: [a], facets: false }).facets).toEqual([]);
  });
});
