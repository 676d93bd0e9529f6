import type { EntityKind } from '../vocabulary/enums.generated.ts';

/** The page of an entity by its kind; the same in both languages. */
export const entityPaths = {
  REGION: '/daerah/$id',
  ACTOR: '/aktor/$id',
  PARTNERSHIP: '/kemitraan/$id',
  PROGRAMME: '/program/$id',
  AGREEMENT: '/naskah/$id',
  PRACTICE: '/praktik/$id',
  CHALLENGE: '/tantangan/$id',
  POTENTIAL: '/potensi/$id',
  SECTOR: '/sektor/$id',
  GOAL: '/tujuan/$id',
  INDICATOR: '/indikator/$id',
  SOURCE: '/sumber/$id',
} as const satisfies Record<EntityKind, string>;

export type EntityPath = (typeof entityPaths)[EntityKind];

/** What a Link or navigate() takes; the router percent-encodes the id. */
export function entityAddress(kind: EntityKind, id: string): { to: EntityPath; params: { id: string } } {
  return { to: entityPaths[kind], params: { id } };
}

/** The same as text, for drawings and files: ids hold colons and slashes. */
export function entityHref(kind: EntityKind, id: string): string {
  return entityPaths[kind].replace('$id', encodeURIComponent(id));
}
