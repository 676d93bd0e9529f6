import { beforeAll, describe, expect, test } from 'vitest';
import { loadBoundaries, type Boundaries } from '../../geography/index.ts';
import { locationRelation } from './locations.ts';
import { Problems } from './problems.ts';
import type { XmlElement } from './xml-element.ts';

let boundaries: Boundaries;
beforeAll(async () => {
  boundaries = await loadBoundaries();
});

const element = (
  name: string,
  attributes: Record<string, string>,
  children: XmlElement[] = [],
  text = '',
): XmlElement => ({
  name,
  attributes,
  children,
  text,
  line: 1,
  language: null,
});

/** A location as files write it. */
function place(pos: string, said: { name?: string; feature?: string; exactness?: string; country?: string } = {}) {
  const { name, feature, exactness, country = null } = said;
  const location = element('location', {}, [
    element('point', {}, [element('pos', {}, [], pos)]),
    ...(name === undefined ? [] : [element('name', {}, [element('narrative', {}, [], name)])]),
    ...(feature === undefined ? [] : [element('feature-designation', { code: feature })]),
    ...(exactness === undefined ? [] : [element('exactness', { code: exactness })]),
  ]);
  const problems = new Problems('A');
  const relation = locationRelation(
    { element: location, ordinal: 1, programme: 'programme:iati:A', country },
    boundaries,
    problems,
  );
  return { relation, codes: problems.findings.map((finding) => finding.code) };
}

describe('a point places into a regency', () => {
  test('where it says a town', () => {
    const { relation, codes } = place('-6.92222 107.60694', { name: 'Bandung', feature: 'PPLA', exactness: '1' });
    expect(relation).toEqual({
      kind: 'COVERS',
      from: 'programme:iati:A',
      to: 'region:idn:32.73',
      qualifier: 'LOCATION_1',
      basis: 'DERIVED',
      rule: 'point in the boundary of the regency',
      properties: { precision: 'POPULATED_PLACE', point: { lat: -6.92222, lon: 107.60694 }, place: 'Bandung' },
    });
    expect(codes).toEqual([]);
  });

  test('and keeps what its exactness says', () => {
    expect(place('-7.7056 110.6061', { exactness: '2' }).relation).toMatchObject({
      to: 'region:idn:33.10',
      properties: { precision: 'APPROXIMATE' },
    });
    expect(place('-7.7056 110.6061').relation?.properties?.precision).toBe('UNSTATED');
  });
});

describe('a doubtful point counts as no regency', () => {
  test.each([
    ['the centre of the country', '-5 120', { name: 'Indonesia' }, 'region:iso:ID', 'CENTRE_OF_COUNTRY'],
    [
      'the centre of the country under another name',
      '-5.0 120.0',
      { name: 'The Project is located in Jakarta' },
      'region:iso:ID',
      'CENTRE_OF_COUNTRY',
    ],
    ['the capital as a default', '-6.1744 106.8294', {}, 'region:iso:ID', 'CAPITAL_FOR_COUNTRY'],
    ['a place that is a country', '24 90', { name: 'Bangladesh' }, 'region:iso:BD', 'CENTRE_OF_COUNTRY'],
    ['a feature that is a country', '1 1', { feature: 'PCLI', country: 'ID' }, 'region:iso:ID', 'CENTRE_OF_COUNTRY'],
    [
      'a province by its feature',
      '-7.5 110',
      { name: 'Central Java', feature: 'ADM1' },
      'region:idn:33',
      'CENTRE_OF_PROVINCE',
    ],
    [
      'Jakarta, which is a province',
      '-6.21462 106.84513',
      { name: 'Jakarta', feature: 'PPLC' },
      'region:idn:31',
      'CENTRE_OF_PROVINCE',
    ],
    ['a coarse grid', '-7.5 110.25', {}, 'region:idn:33', 'CENTRE_OF_PROVINCE'],
  ])('%s', (_what, pos, said, to, precision) => {
    const { relation } = place(pos, said);
    expect(relation).toMatchObject({
      to,
      basis: 'INFERRED',
      properties: { precision, point: expect.anything() as unknown },
    });
    expect(relation?.rule).toBeTruthy();
  });

  test('a province’s name far from that province places nothing', () => {
    const { relation, codes } = place('0.78333 104.55', { name: 'Riau', feature: 'PPL' });
    expect(relation).toBeNull();
    expect(codes).toEqual(['POINT_CONTRADICTS_NAME']);
  });
});

test.each([
  ['no coordinates', 'here', 'POINT_INVALID'],
  ['latitude out of range', '91 10', 'POINT_INVALID'],
  ['at sea', '-6 112.5', 'POINT_OUTSIDE_REGENCIES'],
  ['abroad', '52.5 13.4', 'POINT_OUTSIDE_REGENCIES'],
])('%s: a finding', (_what, pos, code) => {
  const { relation, codes } = place(pos);
  expect(relation).toBeNull();
  expect(codes).toEqual([code]);
});
