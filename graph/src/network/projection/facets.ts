import { entityKinds, partnershipForms, relationKinds, roles } from '../../model/index.ts';
import { linkKinds, type NetworkFacet, type NetworkFilter } from '../network.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { classes, kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { knownYear } from '../snapshot/years.ts';
import type { Content } from './content.ts';
import { isInitiative, isParty } from './tie.ts';

type Field = NetworkFacet['field'];
/** `null` stands for unknown. */
type Counts = Map<string | null, number>;

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
  const { nodes } = snapshot;
  if (field === 'LINK') return new Map(content.links());
  if (field === 'ROLE' || field === 'SOURCE') return countParts(snapshot, field, content.rows);
  for (const node of content.things) {
    if (field === 'KIND') add(nodes.kindOf(node));
    else if (field === 'YEAR') yearsOf(snapshot, node, add);
    else if (field === 'FORM') {
      if (nodes.kind[node] === kindNumber.PARTNERSHIP) add(nodes.types.text(nodes.type[node]!));
    } else if (isInitiative(snapshot, node)) for (const sector of sectorsOf(snapshot, node)) add(nodes.ids[sector]!);
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
    values: values.map((value) => ({
      value,
      shown: shown.get(value) ?? 0,
      // An initiative of two parties is a link in one picture and a node in a larger one: never fewer in all than shown.
      total: Math.max(total.get(value) ?? 0, shown.get(value) ?? 0),
    })),
  };
}

/** Where one relation stands behind many ties, or two sources say the same, each party's part in an initiative counts once. */
function countParts({ relations, nodes, sources }: Snapshot, field: 'ROLE' | 'SOURCE', rows: Iterable<number>): Counts {
  const seen = new Set<number>();
  const counts = new Map<number, number>();
  const span = relationKinds.length;
  const values = Math.max(roles.length, sources.texts.length) + 1;
  for (const row of rows) {
    const { kind, role } = classes[relations.cls[row]!]!;
    const value = field === 'SOURCE' ? relations.source[row]! : role === null ? 0 : roles.indexOf(role) + 1;
    if (value === 0) continue;
    const part = (relations.from[row]! * nodes.count + relations.to[row]!) * span + kinds[kind];
    const key = part * values + value;
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const textOf = (value: number) => (field === 'SOURCE' ? sources.text(value) : roles[value - 1]!);
  return new Map([...counts].map(([value, count]) => [textOf(value), count]));
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
