import type { Direction, RelationKind, Role } from '../vocabulary/enums.generated.ts';
import type { EntityRelationCountsFragment } from './relation-counts.generated.ts';

export type RelationCounts = NonNullable<EntityRelationCountsFragment['relationCounts']>;

/** How many things a kind of relation leads to, as seen from one end; of one role where it is named. Several roles are not added up. */
export function countOf(
  counts: RelationCounts | null,
  kind: RelationKind,
  direction: Exclude<Direction, 'BOTH'>,
  role?: Role,
): number {
  const fits = (counts ?? []).filter(
    (one) =>
      one.kind === kind &&
      (one.direction === direction || one.direction === 'BOTH') &&
      (role === undefined || one.role === role),
  );
  return fits.reduce((sum, one) => sum + one.things, 0);
}
