import { Field } from 'type-graphql';
import { RelationField } from '../common/fields.ts';
import { facetedConnectionOf } from '../common/connection.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('REGION')
export class Region {
  @Field(() => [Region], { description: 'From the nearest to the country.' })
  ancestors!: Region[];

  @RelationField({ kinds: ['PART_OF'], direction: 'IN' })
  parts!: unknown;

  @RelationField({ kinds: ['BORDERS'], direction: 'BOTH' })
  borders!: unknown;

  @RelationField({ kinds: ['GOVERNS'], direction: 'IN' })
  government!: unknown;

  @RelationField({ kinds: ['SUCCEEDS'], direction: 'IN' })
  successors!: unknown;

  @RelationField({ kinds: ['SUCCEEDS'], direction: 'OUT' })
  predecessors!: unknown;

  @RelationField({ kinds: ['MEMBER_OF'], direction: 'OUT' })
  memberships!: unknown;

  @RelationField({ kinds: ['PARTY_TO'], direction: 'OUT', otherKinds: ['AGREEMENT'] })
  agreements!: unknown;

  @RelationField({ kinds: ['FACES'], direction: 'OUT' })
  facedChallenges!: unknown;

  @RelationField({ kinds: ['HAS_POTENTIAL'], direction: 'OUT' })
  potentials!: unknown;

  @RelationField({ kinds: ['ORIGINATED'], direction: 'OUT' })
  originatedPractices!: unknown;

  @RelationField({ kinds: ['ADOPTED'], direction: 'OUT' })
  adoptedPractices!: unknown;

  @RelationField({
    kinds: ['PARTY_TO'],
    direction: 'OUT',
    otherKinds: ['PARTNERSHIP', 'PROGRAMME'],
    byKind: true,
    byRole: true,
  })
  initiatives!: unknown;

  @RelationField({
    kinds: ['COVERS'],
    direction: 'IN',
    otherKinds: ['PARTNERSHIP', 'PROGRAMME'],
    description: 'Initiatives that cover it.',
  })
  coveredBy!: unknown;

  @RelationField({ kinds: ['MEASURED'], direction: 'OUT', first: 50, description: 'Values by indicator.' })
  indicators!: unknown;
}

export const RegionConnection = facetedConnectionOf('Region', () => Region);
