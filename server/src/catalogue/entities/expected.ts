import type { EntityKind, RelationKind } from '@jejaring/graph/model';

/** What one may expect to know of a thing of a kind; where nobody says it, the pages show it as unknown. */
interface Expectation {
  readonly fields: readonly string[];
  readonly relations: readonly {
    readonly field: string;
    readonly kind: RelationKind;
    readonly direction: 'OUT' | 'IN';
  }[];
}

const parties = { field: 'parties', kind: 'PARTY_TO', direction: 'IN' } as const;
const places = { field: 'places', kind: 'COVERS', direction: 'OUT' } as const;
const sectors = { field: 'sectors', kind: 'IN_SECTOR', direction: 'OUT' } as const;
const originators = { field: 'originators', kind: 'ORIGINATED', direction: 'IN' } as const;
const noRelations: Expectation['relations'] = [];

export const expected: Readonly<Record<EntityKind, Expectation>> = {
  REGION: { fields: ['level', 'type', 'code', 'country', 'point', 'population', 'area'], relations: noRelations },
  ACTOR: { fields: ['type', 'country'], relations: noRelations },
  PARTNERSHIP: { fields: ['form', 'period', 'status'], relations: [parties, sectors, places] },
  PROGRAMME: { fields: ['period', 'status', 'reporter'], relations: [parties, sectors, places] },
  AGREEMENT: { fields: ['form', 'signedOn', 'validUntil', 'number'], relations: [parties] },
  PRACTICE: { fields: ['stage', 'status', 'period', 'results'], relations: [originators, sectors] },
  CHALLENGE: { fields: ['theme'], relations: [{ field: 'facedBy', kind: 'FACES', direction: 'IN' }] },
  POTENTIAL: { fields: ['theme'], relations: [{ field: 'regions', kind: 'HAS_POTENTIAL', direction: 'IN' }] },
  SECTOR: { fields: ['vocabulary', 'code'], relations: noRelations },
  GOAL: { fields: ['vocabulary', 'code'], relations: noRelations },
  INDICATOR: { fields: ['unit'], relations: noRelations },
  SOURCE: { fields: ['publisher', 'url', 'licence', 'retrieved'], relations: noRelations },
};
