import type { Point, RelationInput, RelationProperties } from '@jejaring/graph/model';
import type { Boundaries, PointDoubt } from '../../geography/index.ts';
import { countryByName } from './country-names.ts';
import type { Problems } from './problems.ts';
import { isAlsoCity, provinceNamed, provinceOf } from './provinces.ts';
import { readDecisions } from '../../../platform/decisions/index.ts';
import { firstText } from './texts.ts';
import { pointOf } from './values.ts';
import { attribute, child, type XmlElement } from './xml-element.ts';

/** What the boundaries know of a point: `loadBoundaries()` of the geography room. */
export type Geography = Pick<Boundaries, 'regencyAt' | 'doubt'>;

/** One location of an activity; `country` is the only country that the activity names, if there is one. */
export interface LocationInput {
  readonly element: XmlElement;
  readonly ordinal: number;
  readonly programme: string;
  readonly country: string | null;
}

const doubts = readDecisions(new URL('doubtful-points.csv', import.meta.url), [
  'lat',
  'lon',
  'country',
  'precision',
  'reason',
]).map((row) => ({ ...row, lat: Number(row.lat), lon: Number(row.lon) }));

/**
 * COVERS of one location with a point. A point that only stands for its country or province (by the table of doubtful
 * points, GeoNames' feature code or its name) covers that, inferred, and no regency; the point and its name are kept.
 * Locations without a point, and points abroad that stand for no country, make no relation: they stay unmapped.
 */
export function locationRelation(input: LocationInput, geography: Geography, problems: Problems): RelationInput | null {
  const { element, ordinal, programme } = input;
  const pos = child(child(element, 'point'), 'pos');
  const old = child(element, 'coordinates');
  const written =
    pos?.text ??
    (old === undefined ? null : `${old.attributes['latitude'] ?? ''} ${old.attributes['longitude'] ?? ''}`);
  if (written === null) return null;
  const point = pointOf(written);
  if (point === null) {
    problems.warn(element, 'POINT_INVALID', `"${written.trim()}" is no latitude and longitude; the point is unknown.`, {
      value: written.trim(),
    });
    return null;
  }
  const name = firstText(child(element, 'name'));
  const base = { kind: 'COVERS', from: programme, qualifier: `LOCATION_${ordinal}` } as const;
  const properties = (precision: string): RelationProperties => ({
    precision,
    point,
    ...(name !== null && { place: name.slice(0, 200) }),
  });

  const vague = countryPoint(point, name, input, geography);
  if (vague !== null) {
    const message = `The point ${point.lat} ${point.lon} stands for a country (${vague.reason}); no regency was made of it.`;
    problems.note(element, 'POINT_IS_COUNTRY', message, { value: name ?? written.trim() });
    return {
      ...base,
      to: `region:iso:${vague.country}`,
      basis: 'INFERRED',
      rule: vague.reason,
      properties: properties(vague.precision),
    };
  }
  const regency = geography.regencyAt(point)?.id ?? null;
  if (regency === null) {
    const message = `The point ${point.lat} ${point.lon} lies in no Indonesian regency; it was kept apart.`;
    problems.note(element, 'POINT_OUTSIDE_REGENCIES', message, { value: name ?? written.trim() });
    return null;
  }
  const named = name === null ? null : provinceNamed(name);
  if (named !== null && named !== provinceOf(regency)) {
    const message = `"${name}" is the name of a province in which the point ${point.lat} ${point.lon} does not lie; it counts as no regency.`;
    problems.warn(element, 'POINT_CONTRADICTS_NAME', message, { value: name ?? '' });
    return null;
  }
  const feature = attribute(child(element, 'feature-designation'), 'code');
  const rule = provinceRule(feature, named !== null, name) ?? coarseRule(feature, geography.doubt(point));
  if (rule !== null) {
    const message = `The point ${point.lat} ${point.lon} stands for a province (${rule}); no regency was made of it.`;
    problems.note(element, 'POINT_IS_PROVINCE', message, { value: name ?? written.trim() });
    return { ...base, to: provinceOf(regency), basis: 'INFERRED', rule, properties: properties('CENTRE_OF_PROVINCE') };
  }
  return {
    ...base,
    to: regency,
    basis: 'DERIVED',
    rule: 'point in the boundary of the regency',
    properties: properties(precisionOf(element)),
  };
}

function countryPoint(point: Point, name: string | null, input: LocationInput, geography: Geography) {
  const doubt = doubts.find((row) => Math.abs(row.lat - point.lat) < 0.001 && Math.abs(row.lon - point.lon) < 0.001);
  if (doubt !== undefined)
    return { country: doubt.country, precision: doubt.precision, reason: 'listed in doubtful-points.csv' };
  const named = name === null ? null : countryByName(name);
  if (geography.doubt(point) === 'CENTROID_OF_COUNTRY') {
    return { country: 'ID', precision: 'CENTRE_OF_COUNTRY', reason: 'a known centre of the country' };
  }
  const isCountry = attribute(child(input.element, 'feature-designation'), 'code')?.startsWith('PCL') ?? false;
  if (named !== null)
    return { country: named, precision: 'CENTRE_OF_COUNTRY', reason: 'the place is named like a country' };
  if (!isCountry || input.country === null) return null;
  return { country: input.country, precision: 'CENTRE_OF_COUNTRY', reason: 'feature code of a country' };
}

/** Why a point is that of its province: GeoNames' feature code, or the province's own name; null where it is not. */
function provinceRule(feature: string | null, isNamedSo: boolean, name: string | null): string | null {
  if (feature === 'ADM1') return 'feature code of a province';
  if (!isNamedSo || name === null) return null;
  return feature?.startsWith('PPL') === true && isAlsoCity(name) ? null : 'the place is named like its province';
}

/** A centre or a point of a coarse grid places nothing, unless it is said to be a town or a regency. */
function coarseRule(feature: string | null, doubt: PointDoubt | null): string | null {
  if (doubt === null || feature === 'ADM2' || feature?.startsWith('PPL') === true) return null;
  return doubt === 'COARSE' ? 'a point on the grid of quarter degrees' : 'the centre of the province';
}

/** ADM2 of GeoNames, a populated place, or what IATI's exactness says; UNSTATED where it says nothing. */
function precisionOf(element: XmlElement): string {
  const feature = attribute(child(element, 'feature-designation'), 'code');
  if (feature === 'ADM2') return 'CENTRE_OF_REGENCY';
  if (feature?.startsWith('PPL') === true) return 'POPULATED_PLACE';
  const exactness = attribute(child(element, 'exactness'), 'code');
  return exactness === '1' ? 'EXACT' : exactness === '2' ? 'APPROXIMATE' : 'UNSTATED';
}
