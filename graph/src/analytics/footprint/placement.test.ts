import { describe, expect, it } from 'vitest';
import { placeLevels } from './footprint-table.ts';
import { donorWorld } from './testing/small-world.ts';

const donor = 'actor:t:donor';
const other = 'actor:t:other';
const programmes = ['a', 'b', 'c', 'd', 'e'].map((name) => `programme:iati:${name}`);
const [named, pointed, ownCode, , placed] = programmes as [string, string, string, string, string];
const sisters = 'partnership:t:sisters';

/** One that names its country, one with a point only, one with a code of the publisher's own, one that is silent, one placed, and two cities. */
function world() {
  const all = donorWorld()
    .entity(other)
    .region('region:wd:Q1', 'FOREIGN', 'region:iso:KE')
    .entity(sisters)
    .takesPart(donor, sisters, 'FACILITATING')
    .takesPart('region:wd:Q1', sisters, 'PARTNER');
  for (const programme of programmes) all.entity(programme).takesPart(donor, programme, 'FUNDING');
  return all
    .covers(named, 'region:iso:ID')
    .relate('COVERS', pointed, 'region:wd:Q1', { qualifier: 'LOCATION_1' })
    .leavesOut(ownCode, { element: 'recipient-region', code: 'XX-OWN', vocabulary: '99' })
    .covers(placed, 'region:idn:33.10');
}

describe('placement', () => {
  it('puts each initiative in one of five, at every level', () => {
    const footprint = world().footprint(donor);
    expect(footprint.placement('REGENCY')).toEqual({
      placed: 1,
      onlyAbove: 1,
      onlyUnlisted: 1,
      onlyBeside: 2,
      withoutPlace: 1,
    });
    expect(footprint.placement('COUNTRY')).toMatchObject({ placed: 1, onlyUnlisted: 1, withoutPlace: 1 });
    for (const level of placeLevels) {
      const parts = Object.values<number>({ ...footprint.placement(level) });
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(6);
    }
    expect(footprint.withoutPlace()).toBe(1);
  });

  it('leaves open where those are that name what is in no list, or nothing', () => {
    const spots = world().footprint(donor).whiteSpots({ level: 'COUNTRY', need: null, sector: null });
    expect(spots.map(({ region, unknownPresence }) => [region, unknownPresence])).toEqual([['region:iso:KE', 2]]);
  });
});

describe('others', () => {
  it('may be where nobody is known: by what names only the country', () => {
    const mine = 'programme:iati:mine';
    const all = world().entity(mine).takesPart(other, mine, 'FUNDING').covers(mine, 'region:idn:53');
    const footprint = all.footprint(other);
    const [nusaTenggara] = footprint.byPlace('PROVINCE');
    expect([nusaTenggara?.others, nusaTenggara?.unknownOthers]).toEqual([0, 3]);
    const central = footprint
      .whiteSpots({ level: 'PROVINCE', need: null, sector: null })
      .find(({ region }) => region === 'region:idn:33');
    expect([central?.others, central?.unknownOthers]).toEqual([1, 3]);
  });

  it('are unknown, not none, while some of the same sector leave open where they are', () => {
    const mine = 'programme:iati:mine';
    const health = 'sector:dac5:health';
    const all = world()
      .entity(mine)
      .takesPart(other, mine, 'FUNDING')
      .covers(mine, 'region:idn:53')
      .inSector(mine, health);
    expect(all.footprint(other).othersUnknown('PROVINCE')).toBe(0);
    all.inSector(named, health).inSector(placed, health);
    expect(all.footprint(other).othersPresent('PROVINCE')).toEqual([]);
    // One names Indonesia only; the other says that it is elsewhere.
    expect(all.footprint(other).othersUnknown('PROVINCE')).toBe(1);
    expect(all.footprint('region:iso:ID').othersUnknown('REGENCY')).toBe(2);
  });
});
