import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Marks what belongs to these regions: they themselves and all that is part of them, actors that lie in or govern one
 * of those, and initiatives (agreements, practices) that cover one or have a party among them.
 */
export function withinPlaces(snapshot: Snapshot, places: readonly string[]): Uint8Array {
  const { nodes, relations } = snapshot;
  const found = new Uint8Array(nodes.count);
  const parties: number[] = [];
  const meet = (node: number) => {
    if (found[node] === 0) parties.push(node);
    found[node] = 1;
  };
  for (const region of nodes.findAll(places)) meet(region);
  // The list grows while it is walked: parts of parts, and who lies in them.
  for (const party of parties) {
    relations.eachIn(party, (row, other) => {
      const kind = kindOfClass[relations.cls[row]!];
      if (kind === kinds.PART_OF || kind === kinds.LOCATED_IN || kind === kinds.GOVERNS) meet(other);
      else if (kind === kinds.COVERS) found[other] = 1;
    });
  }
  for (const party of parties) {
    relations.eachOut(party, (row, other) => {
      const kind = kindOfClass[relations.cls[row]!];
      if (kind === kinds.PARTY_TO || kind === kinds.ORIGINATED || kind === kinds.ADOPTED) found[other] = 1;
    });
  }
  return found;
}
