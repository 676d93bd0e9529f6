import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionLevel } from '../../model/index.ts';
import { SmallWorld } from './testing/small-world.ts';

const levels: Readonly<Record<string, RegionLevel>> = {
  'region:t:asia': 'SUPRANATIONAL',
  'region:t:id': 'COUNTRY',
  'region:t:jateng': 'PROVINCE',
  'region:t:jatim': 'PROVINCE',
  'region:t:klaten': 'REGENCY',
  'region:t:solo': 'REGENCY',
};
const regions = Object.keys(levels);
const programmes = ['programme:t:a', 'programme:t:b', 'programme:t:c'];
const sectors = ['sector:t:health', 'sector:t:water'];
const donor = 'actor:t:donor';
const need = 'indicator:t:poverty';

const pairs = (ids: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 8 });
const worlds = fc.record({
  parts: fc.array(
    fc.record({
      part: fc.constantFrom(...regions),
      whole: fc.constantFrom(...regions),
      validTo: fc.constantFrom(null, '1999'),
    }),
    { maxLength: 10 },
  ),
  parents: fc.oneof(pairs(programmes), pairs(sectors)),
  covers: pairs([...programmes.slice(0, 1), ...regions]),
});

function worldOf({
  parts,
  parents,
  covers,
}: typeof worlds extends fc.Arbitrary<infer World> ? World : never): SmallWorld {
  const world = new SmallWorld().entity(donor).entity(need, { betterWhen: 'LOWER' });
  for (const [at, region] of regions.entries()) {
    world
      .region(region, levels[region]!)
      .relate('MEASURED', region, need, { qualifier: '2020', properties: { value: at } });
  }
  for (const sector of sectors) world.entity(sector, { vocabulary: 't' });
  for (const programme of programmes) {
    world
      .entity(programme)
      .takesPart(donor, programme, 'FUNDING')
      .inSector(programme, sectors[0]!)
      .flow(programme, 'BUDGET', '100');
    for (const [, region] of covers) if (regions.includes(region)) world.covers(programme, region);
  }
  for (const { part, whole, validTo } of parts) world.relate('PART_OF', part, whole, { validTo });
  for (const [from, to] of parents) world.relate('PARENT_OF', from, to);
  return world;
}

/** All that walks a hierarchy, upwards or downwards. */
function answersOf(world: SmallWorld, order?: <T>(items: readonly T[]) => T[]): unknown {
  const ofDonor = world.footprint(donor, {}, order);
  const inPlace = world.footprint(
    donor,
    { places: ['region:t:jateng'], sectors: [sectors[1]!], withParts: true },
    order,
  );
  const ofCountry = world.footprint('region:t:id', { withParts: true }, order);
  return [ofDonor, inPlace, ofCountry].map((footprint) => [
    footprint.money(),
    (['COUNTRY', 'PROVINCE', 'REGENCY'] as const).map((level) => [
      footprint.byPlace(level),
      footprint.whiteSpots({ level, need, sector: null }),
      footprint.placement(level),
    ]),
  ]);
}

describe('circles of parts and parents', () => {
  it('stop no answer and change none with the order of what is read', () => {
    fc.assert(
      fc.property(worlds, (given) => {
        const world = worldOf(given);
        expect(answersOf(world, (items) => items.toReversed())).toEqual(answersOf(world));
      }),
      { numRuns: 300 },
    );
  });

  it('end where they lead down, and leave what is clear as it was', () => {
    const plain = () => {
      const parts = [
        ['region:t:klaten', 'region:t:jateng'],
        ['region:t:jateng', 'region:t:id'],
      ] as const;
      const world = worldOf({ parts: [], parents: [], covers: [['programme:t:a', 'region:t:klaten']] });
      for (const [part, whole] of parts) world.relate('PART_OF', part, whole);
      return world;
    };
    const turned = plain()
      .relate('PART_OF', 'region:t:jateng', 'region:t:klaten')
      .relate('PART_OF', 'region:t:id', 'region:t:klaten');
    expect(answersOf(turned)).toEqual(answersOf(plain()));
  });
});
