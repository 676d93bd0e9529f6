import { fieldOf } from '@jejaring/graph/model';
import type { Language } from '@jejaring/schema';
import type { FeatureCollection, Point as PointGeometry } from 'geojson';
import { loadKnown, nameIn } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import type { FootprintAnswer } from './footprint-service.ts';

const levels = ['COUNTRY', 'PROVINCE', 'REGENCY'] as const;

/**
 * The places of a footprint as features, `[lon, lat]`. The geometry is the place's own point, null where none is known;
 * `code` is the id of its shape in the maps (Kemendagri's code, ISO 3166-1). Amounts are those counted, by share.
 */
export async function footprintGeojson(
  context: RequestContext,
  { footprint }: FootprintAnswer,
  language: Language,
): Promise<FeatureCollection<PointGeometry | null>> {
  const places = levels.flatMap((level) => footprint.byPlace(level).map((place) => ({ level, ...place })));
  const regions = await loadKnown(
    context,
    places.map(({ region }) => region),
  );
  const byId = new Map(regions.map((region) => [region.id, region]));
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ level, region, ...counts }) => {
      const entity = byId.get(region);
      if (entity === undefined) return [];
      const point = fieldOf(entity, 'point');
      const money = footprint.money({ kind: 'PLACE', id: region });
      return {
        type: 'Feature',
        id: region,
        geometry: point === undefined ? null : { type: 'Point', coordinates: [point.lon, point.lat] },
        properties: {
          level,
          code: fieldOf(entity, 'code') ?? null,
          name: nameIn(entity.names, language),
          ...counts,
          money: money.map(({ flow, currency, counted, inHeadline }) => ({ flow, currency, counted, inHeadline })),
        },
      };
    }),
  };
}
