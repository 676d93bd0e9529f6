import type { LinkKind } from '../network.ts';
import { isInitiative, kindOfInitiative, type Tie } from '../projection/tie.ts';
import { none } from '../snapshot/columns.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { PartyGraph } from './party-graph.ts';

/** Everything that makes one step between two parties: a tie for each initiative or practice, and for each kind of direct tie. */
export function tiesBetween(graph: PartyGraph, one: number, other: number): Tie[] {
  const { relations } = graph.snapshot;
  const ties = new Map<string, { kind: LinkKind; subject: number; rows: Set<number> }>();
  const meet = (subject: number, kind: LinkKind, ...rows: number[]) => {
    const key = `${kind} ${subject}`;
    const known = ties.get(key);
    if (known === undefined) ties.set(key, { kind, subject, rows: new Set(rows) });
    else for (const row of rows) known.rows.add(row);
  };
  // From the end with fewer relations: the other may be a hub.
  const [near, far] = relations.breadth(one) <= relations.breadth(other) ? [one, other] : [other, one];
  graph.eachAround(
    near,
    (subject, row) =>
      graph.eachParty(subject, (party, otherRow) => {
        if (party === far) meet(subject, kindOfStep(graph, subject, row), row, otherRow);
      }),
    (party, row) => {
      if (party === far) meet(none, kindOfStep(graph, none, row), row);
    },
  );
  return [...ties.values()].map(({ kind, subject, rows }) => ({ a: one, b: other, kind, subject, rows: [...rows] }));
}

function kindOfStep({ snapshot }: PartyGraph, subject: number, row: number): LinkKind {
  if (subject !== none) return isInitiative(snapshot, subject) ? kindOfInitiative(snapshot, subject) : 'PRACTICE';
  const kind = kindOfClass[snapshot.relations.cls[row]!];
  if (kind === kinds.MEMBER_OF) return 'MEMBERSHIP';
  return kind === kinds.BORDERS ? 'BORDER' : 'TERRITORY';
}
