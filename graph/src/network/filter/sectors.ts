import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Marks what is in one of these sectors or of those below them. */
export function subjectsInSectors(snapshot: Snapshot, sectors: readonly string[]): Uint8Array {
  const { nodes, relations } = snapshot;
  const found = new Uint8Array(nodes.count);
  const asked = new Set(nodes.findAll(sectors));
  for (const sector of asked) {
    relations.eachOut(sector, (row, other) => {
      if (kindOfClass[relations.cls[row]!] === kinds.PARENT_OF) asked.add(other);
    });
    relations.eachIn(sector, (row, other) => {
      if (kindOfClass[relations.cls[row]!] === kinds.IN_SECTOR) found[other] = 1;
    });
  }
  return found;
}
