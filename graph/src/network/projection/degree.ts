import { kindNumber } from '../snapshot/node-table.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { isParty } from './tie.ts';

/**
 * The size of a node: of a party the number of distinct named parties it takes part with in an initiative or through a
 * membership; of an initiative, agreement or practice the number of its named parties. Territory, government and borders
 * make no partners. Each number is computed once between two changes of the snapshot.
 */
export class Degrees {
  private known = new Int32Array(0);
  private stamps = new Uint32Array(0);
  private stamp = 0;
  private epoch = -1;

  of(snapshot: Snapshot, node: number): number {
    if (this.epoch !== snapshot.epoch || this.known.length < snapshot.nodes.count) {
      this.known = new Int32Array(snapshot.nodes.count).fill(-1);
      this.stamps = new Uint32Array(snapshot.nodes.count);
      this.stamp = 0;
      this.epoch = snapshot.epoch;
    }
    const known = this.known[node]!;
    if (known !== -1) return known;
    const degree = this.count(snapshot, node);
    this.known[node] = degree;
    return degree;
  }

  private count(snapshot: Snapshot, node: number): number {
    const { relations, nodes } = snapshot;
    const stamp = (this.stamp += 1);
    let count = 0;
    const meet = (other: number) => {
      if (this.stamps[other] === stamp || other === node || nodes.isUnnamed[other] !== 0 || !isParty(snapshot, other))
        return;
      this.stamps[other] = stamp;
      count += 1;
    };
    const isSubject = !isParty(snapshot, node);
    relations.each(node, (row, other, isOut) => {
      const kind = kindOfClass[relations.cls[row]!];
      if (isSubject) {
        if (!isOut && (kind === kinds.PARTY_TO || kind === kinds.ORIGINATED || kind === kinds.ADOPTED)) meet(other);
      } else if (kind === kinds.MEMBER_OF) meet(other);
      else if (kind === kinds.PARTY_TO && nodes.kind[other] !== kindNumber.AGREEMENT) {
        relations.eachIn(other, (partyRow, party) => {
          if (kindOfClass[relations.cls[partyRow]!] === kinds.PARTY_TO) meet(party);
        });
      }
    });
    return count;
  }
}
