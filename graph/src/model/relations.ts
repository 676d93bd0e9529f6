import type { FieldMap } from './field-types.ts';
import { initiativeKinds, partyKinds, roles, type NodeKind } from './vocabulary.ts';

/** What may be joined by a relation of one kind, and what it may say. */
export interface RelationDefinition {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** The values a qualifier may take; 'text' is any short text, 'year' a year, null means no qualifier. */
  readonly qualifier: readonly string[] | 'text' | 'year' | null;
  /** Symmetric ties are stored once, the smaller id first. */
  readonly symmetric?: true;
  /** It makes a hierarchy: `from` stands under `to`, or above it. No circle of these may stand. */
  readonly hierarchy?: 'UNDER' | 'ABOVE';
  /** Both ends must be of one kind. */
  readonly sameKind?: true;
  /** The properties beside the qualifier and the dates. */
  readonly properties: readonly RelationProperty[];
}

/** What a relation may say beside its ends, its qualifier and its dates; which kind says what is defined below. */
export const relationProperties = {
  share: { type: 'Number', min: 0, max: 100, unit: '%', description: 'Per cent, 0 to 100.' },
  /** Such as COUNTRY, ADM1, ADM2, EXACT, CENTROID_OF_COUNTRY. */
  precision: { type: 'Text', description: 'What the place or point stands for.' },
  point: { type: 'Point' },
  place: { type: 'Text', description: "The place's name as the source writes it." },
  severity: { type: 'Text' },
  evidence: { type: 'Text' },
  value: { type: 'Number' },
  unit: { type: 'Text' },
  quality: { type: 'Text' },
  outcome: { type: 'Text' },
  year: { type: 'Text' },
  note: { type: 'Text', byPeople: true },
} as const satisfies FieldMap;

export type RelationProperty = keyof typeof relationProperties;

const party = partyKinds;
const initiative = initiativeKinds;

export const relationDefinitions = {
  PART_OF: { from: ['REGION'], to: ['REGION'], qualifier: null, hierarchy: 'UNDER', properties: [] },
  SUCCEEDS: { from: ['REGION'], to: ['REGION'], qualifier: null, properties: ['note'] },
  BORDERS: { from: ['REGION'], to: ['REGION'], qualifier: null, symmetric: true, properties: [] },
  GOVERNS: { from: ['ACTOR'], to: ['REGION'], qualifier: null, properties: ['note'] },
  LOCATED_IN: { from: ['ACTOR'], to: ['REGION'], qualifier: null, properties: [] },
  MEMBER_OF: { from: party, to: ['ACTOR'], qualifier: roles, properties: ['note'] },
  PARTY_TO: { from: party, to: [...initiative, 'AGREEMENT'], qualifier: roles, properties: ['note'] },
  PARENT_OF: {
    from: [...initiative, 'ACTOR', 'SECTOR', 'GOAL'],
    to: [...initiative, 'ACTOR', 'SECTOR', 'GOAL'],
    qualifier: null,
    hierarchy: 'ABOVE',
    properties: [],
  },
  RELATED_TO: { from: initiative, to: initiative, qualifier: ['SIBLING', 'CO_FUNDED', 'THIRD_PARTY'], properties: [] },
  CORRESPONDS_TO: { from: ['SECTOR'], to: ['SECTOR', 'GOAL'], qualifier: 'text', properties: ['note'] },
  COVERS: {
    from: [...initiative, 'FLOW'],
    to: ['REGION'],
    qualifier: 'text',
    properties: ['share', 'precision', 'point', 'place', 'note'],
  },
  IN_SECTOR: {
    from: [...initiative, 'FLOW', 'PRACTICE', 'AGREEMENT', 'ACTOR', 'CHALLENGE', 'POTENTIAL'],
    to: ['SECTOR'],
    qualifier: 'text',
    properties: ['share', 'note'],
  },
  ADVANCES: { from: [...initiative, 'FLOW', 'PRACTICE'], to: ['GOAL'], qualifier: 'text', properties: ['share'] },
  ADDRESSES: { from: [...initiative, 'PRACTICE'], to: ['CHALLENGE'], qualifier: null, properties: ['note'] },
  DRAWS_ON: { from: [...initiative, 'PRACTICE'], to: ['POTENTIAL'], qualifier: null, properties: ['note'] },
  GOVERNED_BY: { from: ['PARTNERSHIP'], to: ['AGREEMENT'], qualifier: null, properties: [] },
  FACES: { from: ['REGION'], to: ['CHALLENGE'], qualifier: 'year', properties: ['severity', 'evidence'] },
  HAS_POTENTIAL: { from: ['REGION'], to: ['POTENTIAL'], qualifier: 'year', properties: ['evidence'] },
  MEASURED: {
    from: ['REGION'],
    to: ['INDICATOR'],
    qualifier: 'year',
    properties: ['value', 'unit', 'quality', 'note'],
  },
  ORIGINATED: { from: party, to: ['PRACTICE'], qualifier: 'year', properties: ['outcome', 'note'] },
  ADOPTED: { from: party, to: ['PRACTICE'], qualifier: 'year', properties: ['outcome', 'note'] },
  REPLICATES: { from: ['PRACTICE'], to: ['PRACTICE'], qualifier: 'text', properties: ['year', 'outcome'] },
  OF: { from: ['FLOW'], to: initiative, qualifier: null, properties: [] },
  FROM: { from: ['FLOW'], to: party, qualifier: null, properties: [] },
  TO: { from: ['FLOW'], to: party, qualifier: null, properties: [] },
} as const satisfies Record<string, RelationDefinition>;

export type RelationKind = keyof typeof relationDefinitions;
export const relationKinds = Object.keys(relationDefinitions) as readonly RelationKind[];

/** PARENT_OF joins two initiatives, or two actors, sectors or goals; a programme may be the parent of a partnership. */
export function isParentPair(from: NodeKind, to: NodeKind): boolean {
  const isInitiative = (kind: NodeKind) => (initiative as readonly NodeKind[]).includes(kind);
  return from === to || (isInitiative(from) && isInitiative(to));
}

/** What stands under what by one relation. */
export interface Standing<Node = string> {
  readonly below: Node;
  readonly above: Node;
}

/** Null where the relation makes no hierarchy. */
export function standingOf({ kind, from, to }: { kind: RelationKind; from: string; to: string }): Standing | null {
  const { hierarchy }: RelationDefinition = relationDefinitions[kind];
  if (hierarchy === undefined) return null;
  return hierarchy === 'UNDER' ? { below: from, above: to } : { below: to, above: from };
}

/** The kinds by which `from` stands under `to`, or above it. */
export function hierarchyKinds(hierarchy: 'UNDER' | 'ABOVE'): RelationKind[] {
  return relationKinds.filter((kind) => (relationDefinitions[kind] as RelationDefinition).hierarchy === hierarchy);
}
