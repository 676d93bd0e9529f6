import { readFile } from 'node:fs/promises';
import { area } from '@turf/area';
import { parse } from 'csv-parse/sync';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBoundaries, type Boundaries } from './boundaries.ts';

const sample = new URL('../../../sample/', import.meta.url);
const register = parse<{ code: string; kind: string; lat: string; lon: string; area_km2: string }>(
  await readFile(new URL('data/regions/idn-regions.csv', sample)),
  { columns: true },
).filter((row) => row.kind !== 'PROVINCE');

let boundaries: Boundaries;
beforeAll(async () => {
  boundaries = await loadBoundaries();
});

describe('regencyAt', () => {
  it.each([
    ['Borobudur', -7.6079, 110.2038, '33.08'],
    ['Umbul Ponggok', -7.6134, 110.6366, '33.10'],
    ['the palace of Surakarta', -7.5777, 110.8275, '33.72'],
    ['the town hall of Surabaya', -7.2594, 112.7466, '35.78'],
    ['Wamena', -4.0956, 138.9559, '95.01'],
    ['Sabang', 5.8926, 95.3238, '11.72'],
  ])('places %s', (_, lat, lon, code) => {
    expect(boundaries.regencyAt({ lat, lon })?.code).toBe(code);
  });

  it.each([
    ['the Java Sea', -5, 110],
    ['Singapore', 1.29, 103.85],
    ['Dili', -8.556, 125.56],
  ])('places nothing in %s', (_, lat, lon) => {
    expect(boundaries.regencyAt({ lat, lon })).toBeNull();
  });

  it("finds the register's own centre points in their regions, but for archipelagos and rings around a city", () => {
    const placed = register.filter(
      (row) => boundaries.regencyAt({ lat: Number(row.lat), lon: Number(row.lon) })?.code === row.code,
    );
    expect(placed.length).toBeGreaterThan(470);
  });
});

describe('doubt', () => {
  it.each([
    ['GeoNames’ Indonesia', -5, 120, 'CENTROID_OF_COUNTRY'],
    ['the centre of Central Java', -7.2593, 110.2018, 'CENTROID_OF_PROVINCE'],
    ['GeoNames’ Central Java', -7.5, 110, 'COARSE'],
    ['the town hall of Surabaya', -7.2594, 112.7466, null],
  ])('of %s is %s', (_, lat, lon, doubt) => {
    expect(boundaries.doubt({ lat, lon })).toBe(doubt);
  });
});

describe('the shapes for the map', async () => {
  type Objects = Record<'regencies' | 'provinces' | 'country', GeometryCollection<{ province?: string }>>;
  const text = await readFile(new URL('shapes/idn-map.topo.json', sample), 'utf8');
  const topology = JSON.parse(text) as Topology<Objects>;

  it('weigh at most 700 kB', () => {
    expect(text.length).toBeLessThanOrEqual(700_000);
  });

  it.each([
    ['regencies', 514],
    ['provinces', 38],
    ['country', 1],
  ] as const)('hold all %s, each with an area', (name, count) => {
    const { features } = feature(topology, topology.objects[name]);
    expect(new Set(features.map((item) => item.id)).size).toBe(count);
    expect(features.filter((item) => area(item) > 0)).toHaveLength(count);
  });

  it('keep the areas of the register', () => {
    const shapes = feature(topology, topology.objects.regencies).features;
    const ratios = register
      .filter((row) => row.area_km2 !== '')
      .map((row) => area(shapes.find((item) => item.id === row.code)!) / 1e6 / Number(row.area_km2))
      .sort((a, b) => a - b);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeCloseTo(1, 1);
    expect(ratios.filter((ratio) => ratio > 0.8 && ratio < 1.25).length).toBeGreaterThan(450);
  });
});
