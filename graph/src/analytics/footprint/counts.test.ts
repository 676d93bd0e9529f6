import { describe, expect, it } from 'vitest';
import { donorWorld } from './testing/small-world.ts';

const donor = 'actor:t:donor';
const other = 'actor:t:other';
const [a, b] = ['programme:iati:a', 'programme:iati:b'];
const point = (precision: string, at: string) => ({
  qualifier: at,
  properties: { precision, point: { lat: -7.7, lon: 110.6 } },
});

describe('places', () => {
  it('count what is named once per initiative, on the activity or on a flow; points only below the country', () => {
    const footprint = donorWorld()
      .entity(a)
      .entity(b)
      .takesPart(donor, a, 'FUNDING')
      .takesPart(donor, b, 'FUNDING')
      .covers(a, 'region:iso:ID')
      .flow(a, 'DISBURSEMENT', '1', { covers: [{ region: 'region:iso:ID', share: null }] })
      .flow(b, 'DISBURSEMENT', '1', { covers: [{ region: 'region:iso:KE', share: null }] })
      .relate('COVERS', b, 'region:iso:ID', point('CENTRE_OF_COUNTRY', 'LOCATION_1'))
      .relate('COVERS', a, 'region:idn:33.10', point('EXACT', 'LOCATION_1'))
      .relate('COVERS', a, 'region:idn:33.10', point('EXACT', 'LOCATION_2'))
      .relate('COVERS', b, 'region:idn:53', point('CENTRE_OF_PROVINCE', 'LOCATION_2'))
      .footprint(donor);
    const plain = (level: 'COUNTRY' | 'PROVINCE' | 'REGENCY') =>
      footprint.byPlace(level).map(({ region, count, byPoint, doubtful }) => [region, count, byPoint, doubtful]);
    expect(plain('COUNTRY')).toEqual([
      ['region:iso:ID', 1, 0, 0],
      ['region:iso:KE', 1, 0, 0],
    ]);
    expect(plain('PROVINCE')).toEqual([
      ['region:idn:33', 1, 1, 0],
      ['region:idn:53', 1, 1, 1],
    ]);
    expect(plain('REGENCY')).toEqual([['region:idn:33.10', 1, 1, 0]]);
    expect(footprint.placement('REGENCY')).toMatchObject({ placed: 1, onlyAbove: 1, withoutPlace: 0 });
  });

  it('that are named by nobody are a figure; what the network cannot hold counts as named', () => {
    const world = donorWorld().entity(a).entity(b).takesPart(donor, a, 'FUNDING').takesPart(donor, b, 'FUNDING');
    expect(world.footprint(donor).withoutPlace()).toBe(2);
    expect(world.covers(a, 'region:iso:ID').footprint(donor).withoutPlace()).toBe(1);
  });
});

describe('parties', () => {
  const world = () =>
    donorWorld()
      .entity(other)
      .entity('actor:t:crowd', { isUnnamed: true })
      .entity(a, { period: { from: '2019-03', to: null } })
      .entity(b, { period: { from: '2015', to: '2016' } })
      .takesPart(donor, a, 'FUNDING')
      .takesPart(donor, a, 'EXTENDING')
      .takesPart(donor, b, 'FUNDING')
      .takesPart(other, a, 'IMPLEMENTING')
      .takesPart(other, b, 'IMPLEMENTING')
      .takesPart('actor:t:crowd', b, 'IMPLEMENTING');

  it('count once per role held, and partners with the roles on both sides', () => {
    const footprint = world().footprint(donor);
    expect(footprint.byRole()).toEqual([
      { role: 'FUNDING', count: 2 },
      { role: 'EXTENDING', count: 1 },
    ]);
    expect(footprint.partners()).toEqual([
      {
        party: other,
        count: 2,
        roles: [{ role: 'IMPLEMENTING', count: 2 }],
        rolePairs: [
          { own: 'FUNDING', theirs: 'IMPLEMENTING', count: 2 },
          { own: 'EXTENDING', theirs: 'IMPLEMENTING', count: 1 },
        ],
        since: 2015,
      },
    ]);
  });

  it('narrow a footprint by role, year and parts', () => {
    expect(
      world()
        .footprint(donor, { roles: ['EXTENDING'] })
        .initiatives(),
    ).toEqual([a]);
    expect(world().footprint(donor, { from: 2017 }).initiatives()).toEqual([a]);
    expect(world().footprint(donor, { to: 2018 }).initiatives()).toEqual([b]);
    const family = world().entity('actor:t:parent').relate('PARENT_OF', 'actor:t:parent', other);
    expect(family.footprint('actor:t:parent').initiatives()).toEqual([]);
    expect(family.footprint('actor:t:parent', { withParts: true }).initiatives()).toEqual([a, b]);
  });

  it('are counted with their parents and their children, not with the other children of a parent', () => {
    const [parent, child, sibling] = ['actor:t:parent', 'actor:t:child', 'actor:t:sibling'];
    const [c, d, e] = ['programme:iati:c', 'programme:iati:d', 'programme:iati:e'];
    const family = donorWorld()
      .entity(parent)
      .entity(child)
      .entity(sibling)
      .relate('PARENT_OF', parent, donor)
      .relate('PARENT_OF', parent, sibling)
      .relate('PARENT_OF', donor, child);
    for (const [party, programme] of [
      [parent, a],
      [donor, b],
      [child, c],
      [sibling, d],
      [parent, e],
      [child, e],
    ] as const) {
      family.entity(programme).takesPart(party, programme, 'FUNDING');
    }
    family.flow(e, 'DISBURSEMENT', '5');
    const footprint = family.footprint(donor, { withParts: true });
    expect(footprint.parts()).toEqual([child, parent]);
    expect(footprint.initiatives().sort()).toEqual([a, b, c, e]);
    // What two of them fund together is one initiative, and its money one sum.
    expect(footprint.money().map(({ counted }) => counted)).toEqual(['5']);
    expect(family.footprint(donor).initiatives()).toEqual([b]);
  });

  it('and of a programme its parent counts besides, a budget that both state once', () => {
    const family = donorWorld().entity(a).entity(b).relate('PARENT_OF', a, b);
    family.flow(a, 'BUDGET', '100').flow(b, 'BUDGET', '40');
    const footprint = family.footprint(b, { withParts: true });
    expect(footprint.initiatives()).toEqual([a, b]);
    expect(footprint.money().map(({ stated, counted, excluded }) => [stated, counted, excluded])).toEqual([
      ['140', '100', '40'],
    ]);
  });

  it('an actor and the region that it governs stay two partners', () => {
    const town = 'actor:t:town';
    const world = donorWorld()
      .entity(town)
      .relate('GOVERNS', town, 'region:idn:33.10')
      .entity(a)
      .takesPart(donor, a, 'FUNDING')
      .takesPart(town, a, 'IMPLEMENTING')
      .takesPart('region:idn:33.10', a, 'BENEFICIARY');
    expect(
      world
        .footprint(donor)
        .partners()
        .map(({ party }) => party),
    ).toEqual([town, 'region:idn:33.10']);
  });

  it('stand in layers, and money only on links that are theirs alone', () => {
    const chain = world()
      .covers(a, 'region:iso:ID', 50)
      .covers(a, 'region:iso:KE', 50)
      .flow(a, 'DISBURSEMENT', '10')
      .footprint(donor);
    const { nodes, links, unlinked } = chain.chain(10, null);
    expect(nodes.map(({ key, count }) => [key, count])).toEqual([
      ['donor/actor:t:donor', 2],
      ['intermediary/actor:t:donor', 1],
      ['implementer/actor:t:other', 2],
      ['implementer/actor:t:crowd', 1],
      ['place/region:iso:ID', 1],
      ['place/region:iso:KE', 1],
    ]);
    const toIndonesia = links.find(({ target }) => target === 'place/region:iso:ID')!;
    expect(
      chain.money({ kind: 'LINK', link: toIndonesia }).map(({ counted, sharedOut }) => [counted, sharedOut]),
    ).toEqual([['5', '5']]);
    const toCrowd = links.find(({ target }) => target === 'implementer/actor:t:crowd')!;
    expect([toCrowd.count, toCrowd.unambiguous.length]).toEqual([1, 0]);
    expect(unlinked).toBe(0);
    expect(chain.chain(10, 'actor:t:crowd').nodes.map(({ key }) => key)).not.toContain('place/region:iso:ID');
  });
});

describe('who else', () => {
  const world = () =>
    donorWorld()
      .entity(other)
      .entity(a)
      .entity(b)
      .takesPart(donor, a, 'FUNDING')
      .takesPart(other, b, 'IMPLEMENTING')
      .inSector(a, 'sector:dac5:health')
      .inSector(b, 'sector:dac5:health')
      .covers(a, 'region:iso:ID')
      .covers(a, 'region:iso:KE')
      .covers(b, 'region:iso:ID');

  it('is in the same place and sector', () => {
    expect(world().footprint(donor).othersPresent('COUNTRY')).toEqual([
      {
        party: other,
        count: 1,
        places: ['region:iso:ID'],
        sectors: ['sector:dac5:health'],
        roles: [{ role: 'IMPLEMENTING', count: 1 }],
        since: null,
      },
    ]);
  });

  it('is, of a region, everybody in its own places, and elsewhere nobody', () => {
    const present = (region: string) =>
      world()
        .footprint(region)
        .othersPresent('COUNTRY')
        .map(({ party, places }) => [party, places]);
    expect(present('region:iso:ID')).toEqual([
      [donor, ['region:iso:ID']],
      [other, ['region:iso:ID']],
    ]);
    expect(present('region:iso:KE')).toEqual([[donor, ['region:iso:KE']]]);
  });

  it('stands beside the count of a place as a figure', () => {
    const places = world().footprint(donor).byPlace('COUNTRY');
    expect(places.map(({ region, count, others }) => [region, count, others])).toEqual([
      ['region:iso:ID', 1, 1],
      ['region:iso:KE', 1, 0],
    ]);
  });
});
