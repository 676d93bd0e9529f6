import { entityKinds, partnershipForms, relationKinds, roles } from '../../model/index.ts';
import { linkKinds, type NetworkFacet, type NetworkFilter } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { classes, kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { knownYear } from '../snapshot/years.ts';
import { groupTies } from './links.ts';
import { isInitiative, isParty, type Tie } from './tie.ts';

type Field = NetworkFacet['field'];
/** `null` stands for unknown. */
type Counts = Map<string | null, number>;

/** What a picture, or the whole reach, consists of. */
export interface Content {
  readonly nodes: Iterable<number>;
  readonly ties: readonly Tie[];
}

/** The part of a filter that each facet is the choice of. */
export const filterOfFacet: Readonly<Record<Field, readonly (keyof NetworkFilter)[]>> = {
  KIND: ['kinds'],
  LINK: ['links'],
  FORM: ['forms'],
  ROLE: ['roles'],
  SECTOR: ['sectors'],
  SOURCE: ['sources'],
  YEAR: ['from', 'to'],
};
export const facetFields = Object.keys(filterOfFacet) as readonly Field[];
/** Longest list of values that has no end of its own (sectors, sources). */
const mostValues = 100;

/** Initiatives count once each, drawn as a node or as a link; roles and sources count ties. */
export function countFacet(snapshot: Snapshot, field: Field, content: Content): Counts {
  const counts: Counts = new Map();
  const add = (value: string | null) => counts.set(value, (counts.get(value) ?? 0) + 1);
  const { nodes, relations, sources } = snapshot;
  if (field === 'LINK') for (const [tie] of groupTies(snapshot, content.ties)) add(tie!.kind);
  else if (field === 'ROLE' || field === 'SOURCE') {
    for (const tie of distinctTies(snapshot, content.ties)) {
      const values = tie.rows.map((row) =>
        field === 'ROLE' ? classes[relations.cls[row]!]!.role : sources.text(relations.source[row]!),
      );
      for (const value of new Set(values)) if (value !== null) add(value);
    }
  } else {
    for (const node of thingsOf(content)) {
      if (field === 'KIND') add(nodes.kindOf(node));
      else if (field === 'YEAR') yearsOf(snapshot, node, add);
      else if (field === 'FORM') {
        if (nodes.kind[node] === kindNumber.PARTNERSHIP) add(nodes.types.text(nodes.type[node]!));
      } else if (isInitiative(snapshot, node)) for (const sector of sectorsOf(snapshot, node)) add(nodes.ids[sector]!);
    }
  }
  return counts;
}

/** Values in the order in which a person reads them: of closed lists and years as they stand, of others most first. */
export function facetOf(field: Field, shown: Counts, total: Counts): NetworkFacet {
  const known = [...new Set([...total.keys(), ...shown.keys()])].filter((value) => value !== null);
  const fixed: Partial<Record<Field, readonly string[]>> = {
    KIND: entityKinds,
    LINK: linkKinds,
    FORM: partnershipForms,
    ROLE: roles,
  };
  const list = fixed[field];
  const most = (a: string, b: string) => (total.get(b) ?? 0) - (total.get(a) ?? 0) || (a < b ? -1 : 1);
  const ordered =
    list !== undefined
      ? list.filter((value) => total.has(value) || shown.has(value))
      : field === 'YEAR'
        ? known.sort((a, b) => Number(a) - Number(b))
        : known.sort(most).slice(0, mostValues);
  const values: (string | null)[] = total.has(null) || shown.has(null) ? [...ordered, null] : [...ordered];
  return {
    field,
    values: values.map((value) => ({ value, shown: shown.get(value) ?? 0, total: total.get(value) ?? 0 })),
  };
}

function thingsOf({ nodes, ties }: Content): Set<number> {
  const things = new Set(nodes);
  for (const { subject } of ties) if (subject !== none) things.add(subject);
  return things;
}

/** In projections where one relation stands behind many ties, each party's part in an initiative counts once. */
function distinctTies({ relations, nodes }: Snapshot, ties: readonly Tie[]): { rows: number[] }[] {
  const parts = new Map<number, number[]>();
  const seen = new Set<number>();
  for (const tie of ties) for (const row of tie.rows) seen.add(row);
  const span = relationKinds.length;
  for (const row of seen) {
    const key = (relations.from[row]! * nodes.count + relations.to[row]!) * span + kindOfClass[relations.cls[row]!]!;
    const rows = parts.get(key);
    if (rows === undefined) parts.set(key, [row]);
    else rows.push(row);
  }
  return [...parts.values()].map((rows) => ({ rows }));
}

/** The year in which it began; of parties none is asked. */
function yearsOf(snapshot: Snapshot, node: number, add: (year: string | null) => void): void {
  if (isParty(snapshot, node)) return;
  const year = knownYear(snapshot.nodes.start[node]!);
  add(year === null ? null : String(year));
}

function sectorsOf({ relations }: Snapshot, node: number): Set<number> {
  const found = new Set<number>();
  relations.eachOut(node, (row, other) => {
    if (kindOfClass[relations.cls[row]!] === kinds.IN_SECTOR) found.add(other);
  });
  return found;
}
