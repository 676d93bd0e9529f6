import type { RelationKind } from './relations.ts';
import type { EntityKind } from './vocabulary.ts';

/** A relation that one expects of things of a kind: where nobody states one, the pages show it as unknown. */
interface Expectation {
  /** What it is called in the API. */
  readonly field: string;
  readonly kind: RelationKind;
  readonly direction: 'OUT' | 'IN';
}

const parties = { field: 'parties', kind: 'PARTY_TO', direction: 'IN' } as const;
const places = { field: 'places', kind: 'COVERS', direction: 'OUT' } as const;
const sectors = { field: 'sectors', kind: 'IN_SECTOR', direction: 'OUT' } as const;

/** Which fields are expected is said with each field. */
export const expectedRelations = {
  REGION: [],
  ACTOR: [],
  PARTNERSHIP: [parties, sectors, places],
  PROGRAMME: [parties, sectors, places],
  AGREEMENT: [parties],
  PRACTICE: [{ field: 'originators', kind: 'ORIGINATED', direction: 'IN' }, sectors],
  CHALLENGE: [{ field: 'facedBy', kind: 'FACES', direction: 'IN' }],
  POTENTIAL: [{ field: 'regions', kind: 'HAS_POTENTIAL', direction: 'IN' }],
  SECTOR: [],
  GOAL: [],
  INDICATOR: [],
  SOURCE: [],
} as const satisfies Readonly<Record<EntityKind, readonly Expectation[]>>;

export type ExpectedRelation = (typeof expectedRelations)[EntityKind][number]['field'];
