import { idnRegionId } from '../regions/idn-region-ids.ts';
import { bareName } from '../regions/region-names.ts';
import { fieldOf, type Entity, type Point } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import type { Boundaries } from '../../geography/index.ts';

/**
 * The Indonesian region that a city of Wikidata is: the kota in which its point lies, where the names agree; else the
 * province around it, where one of the province's names is the same (East Java, Jakarta). A kabupaten is meant only
 * where no kota shares its name; eight do, and the file is one of cities.
 */
export async function indonesianCity(
  city: { readonly name: string; readonly point: Point },
  boundaries: Boundaries,
  store: GraphStore,
): Promise<Entity | null> {
  const place = boundaries.regencyAt(city.point);
  if (place === null) return null;
  const [regency = null, province = null] = await store.entities([place.id, idnRegionId(place.code.slice(0, 2))]);
  if (regency !== null && isNamed(regency, city.name) && (isKota(regency) || !(await kotaExists(store, city.name))))
    return regency;
  return province !== null && isNamed(province, city.name) ? province : null;
}

function isNamed(region: Entity, name: string): boolean {
  return region.names.some(({ text }) => folded(bareName(text)) === folded(name));
}

function isKota(region: Entity): boolean {
  return fieldOf(region, 'type') === 'CITY';
}

async function kotaExists(store: GraphStore, name: string): Promise<boolean> {
  const filter = { kinds: ['REGION'], fields: [{ field: 'type', in: ['CITY'] }] } as const;
  const { items } = await store.list({ filter, first: 1000 });
  return items.some((region) => isNamed(region, name));
}

/** Letters only: spellings differ in blanks and hyphens. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}
