import { none } from '../snapshot/columns.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Which initiatives have exactly two parties, both with a name of their own, whatever the filter: those are drawn as
 * links. Found in one pass over all relations, once between two changes of the snapshot.
 */
export class Pairs {
  private isPair = new Uint8Array(0);
  private epoch = -1;

  of(snapshot: Snapshot, initiative: number): boolean {
    if (this.epoch !== snapshot.epoch) {
      this.isPair = findPairs(snapshot);
      this.epoch = snapshot.epoch;
    }
    return this.isPair[initiative] === 1;
  }
}

function findPairs({ relations, nodes }: Snapshot): Uint8Array<ArrayBuffer> {
  const first = new Uint32Array(nodes.count).fill(none);
  const second = new Uint32Array(nodes.count).fill(none);
  const isMore = new Uint8Array(nodes.count);
  for (let row = 0; row < relations.count; row += 1) {
    if (kindOfClass[relations.cls[row]!] !== kinds.PARTY_TO) continue;
    const party = relations.from[row]!;
    const initiative = relations.to[row]!;
    if (party === first[initiative] || party === second[initiative]) continue;
    if (nodes.isUnnamed[party] !== 0 || second[initiative] !== none) isMore[initiative] = 1;
    else if (first[initiative] === none) first[initiative] = party;
    else second[initiative] = party;
  }
  return isMore.map((more, initiative) => (more === 0 && second[initiative] !== none ? 1 : 0));
}
