import type { RelationLineFragment } from './relation-line.generated.ts';

/** One tie as a reader counts it, with every relation that states it. */
export interface Tie {
  readonly key: string;
  readonly relations: readonly [RelationLineFragment, ...RelationLineFragment[]];
}

/**
 * Two sources that state the same tie are two relations and one line. The same tie: the same other end, value, place,
 * share and dates; an end that is no longer recorded is never merged.
 */
export function mergeTies(relations: readonly RelationLineFragment[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const relation of relations) {
    const { other, validFrom, validTo, year, value, share, place } = relation;
    const key =
      other === null ? relation.id : JSON.stringify([other.id, validFrom, validTo, year, value, share, place]);
    const before = ties.get(key);
    ties.set(key, { key, relations: before === undefined ? [relation] : [...before.relations, relation] });
  }
  return [...ties.values()];
}
