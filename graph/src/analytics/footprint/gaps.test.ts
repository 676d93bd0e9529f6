import { describe, expect, it } from 'vitest';
import { countriesIn } from './dac-areas.ts';
import { donorWorld } from './testing/small-world.ts';
import { worldAreas } from './world-areas.ts';

const donor = 'actor:t:donor';
const [a, b] = ['programme:iati:a', 'programme:iati:b'];
const point = (precision: string, at: string) => ({
  qualifier: at,
  properties: { precision, point: { lat: -7.7, lon: 110.6 } },
});

describe('gaps', () => {
  it('are needy regions without a known initiative, with those that may be there', () => {
    const world = donorWorld()
      .entity('indicator:t:poverty', { betterWhen: 'LOWER' })
      .region('region:idn:53.01', 'REGENCY', 'region:idn:53')
      .region('region:idn:53.02', 'REGENCY', 'region:idn:53')
      .entity(a)
      .entity(b)
      .takesPart(donor, a, 'FUNDING')
      .takesPart(donor, b, 'FUNDING')
      .covers(a, 'region:iso:ID')
      .relate('COVERS', b, 'region:idn:53.01', point('EXACT', 'LOCATION_1'));
    for (const [region, value] of [
      ['region:idn:33.10', 12],
      ['region:idn:53.01', 40],
      ['region:idn:53.02', 30],
    ] as const) {
      world.relate('MEASURED', region, 'indicator:t:poverty', { qualifier: '2021', properties: { value } });
    }
    const spots = world.footprint(donor).whiteSpots({ level: 'REGENCY', need: 'indicator:t:poverty', sector: null });
    expect(spots).toEqual([
      { region: 'region:idn:53.02', value: 30, rank: 2, ranked: 3, others: 0, unknownPresence: 1, unknownOthers: 0 },
      { region: 'region:idn:33.10', value: 12, rank: 3, ranked: 3, others: 0, unknownPresence: 1, unknownOthers: 0 },
    ]);
  });

  it('of countries are unknown only where what is named above them may mean them', () => {
    const world = donorWorld()
      .region('region:iso:TH', 'COUNTRY')
      .region('region:iso:PE', 'COUNTRY')
      .region('region:dac:789', 'SUPRANATIONAL')
      .region('region:dac:998', 'SUPRANATIONAL')
      .entity(a)
      .entity(b)
      .takesPart(donor, a, 'FUNDING')
      .takesPart(donor, b, 'FUNDING')
      .covers(a, 'region:dac:789')
      .covers(b, 'region:dac:789')
      .covers(b, 'region:iso:ID');
    const unknown = (of = world) =>
      of
        .footprint(donor)
        .whiteSpots({ level: 'COUNTRY', need: null, sector: null })
        .map(({ region, unknownPresence }) => [region, unknownPresence]);
    // One of the two names Indonesia: only the other one may be in Thailand, neither in Kenya or Peru.
    expect(unknown()).toEqual([
      ['region:iso:KE', 0],
      ['region:iso:PE', 0],
      ['region:iso:TH', 1],
    ]);
    const anywhere = 'programme:iati:c';
    const wide = world.entity(anywhere).takesPart(donor, anywhere, 'FUNDING').covers(anywhere, 'region:dac:998');
    expect(unknown(wide).map(([, count]) => count)).toEqual([1, 1, 2]);
  });

  it('of regencies are unknown by the narrowest place named, once', () => {
    const world = donorWorld()
      .region('region:idn:53.01', 'REGENCY', 'region:idn:53')
      .entity(a)
      .takesPart(donor, a, 'FUNDING')
      .covers(a, 'region:iso:ID')
      .covers(a, 'region:idn:33');
    const spots = world.footprint(donor).whiteSpots({ level: 'REGENCY', need: null, sector: null });
    expect(spots.map(({ region, unknownPresence }) => [region, unknownPresence])).toEqual([
      ['region:idn:33.10', 1],
      ['region:idn:53.01', 0],
    ]);
  });
});

describe('the areas of the world', () => {
  it('hold every country once, and what the DAC names above countries adds up from them', () => {
    const all = worldAreas.flatMap(({ countries }) => countries);
    expect(new Set(all).size).toBe(all.length);
    const asia = countriesIn('region:dac:798') ?? [];
    const parts = ['589', '679', '619', '789'].flatMap((code) => countriesIn(`region:dac:${code}`) ?? []);
    expect([...asia].sort()).toEqual([...parts].sort());
    expect(new Set(parts).size).toBe(parts.length);
    const africa = countriesIn('region:dac:298') ?? [];
    const halves = [...(countriesIn('region:dac:189') ?? []), ...(countriesIn('region:dac:289') ?? [])];
    expect(halves.sort()).toEqual([...africa].sort());
    expect(countriesIn('region:dac:998')).toBeNull();
  });
});
