import {
  entityKinds,
  initiativeKinds,
  partyKinds,
  relationDefinitions,
  relationKinds,
  roles,
  type EntityKind,
  type NodeKind,
  type RelationKind,
} from '../model/index.ts';

/**
 * The words that become labels and names in Cypher. All come from the closed lists of the model, so that no text of a
 * query is ever built from data.
 */

/** `Region` for REGION. */
export function labelOf(kind: NodeKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

const groups: readonly (readonly [string, readonly EntityKind[]])[] = [
  ['Party', partyKinds],
  ['Initiative', initiativeKinds],
];

/** All labels of an entity: `Entity:Region:Party`. */
export function labelsOf(kind: EntityKind): string {
  const shared = groups.filter(([, kinds]) => kinds.includes(kind)).map(([label]) => label);
  return ['Entity', labelOf(kind), ...shared].join(':');
}

/** Every label that an entity or a flow may have. */
export const nodeLabels: readonly string[] = [
  'Entity',
  'Flow',
  ...entityKinds.map(labelOf),
  ...groups.map(([label]) => label),
];

/** The label under which the node of an id is found. */
export function labelOfId(id: string): 'Entity' | 'Flow' {
  return id.startsWith('flow:') ? 'Flow' : 'Entity';
}

/** Where the qualifier is a role it is called so, as an analyst would look for it. */
export function qualifierName(kind: RelationKind): 'role' | 'qualifier' {
  return hasRoles(kind) ? 'role' : 'qualifier';
}

function hasRoles(kind: RelationKind): boolean {
  return relationDefinitions[kind].qualifier === roles;
}

/** `:PART_OF|SUCCEEDS`, or nothing for every kind. */
export function typesOf(kinds: readonly RelationKind[] | undefined): string {
  if (kinds === undefined) return '';
  return `:${relationKinds.filter((kind) => kinds.includes(kind)).join('|')}`;
}
