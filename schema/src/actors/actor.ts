import { Field, ID, InputType } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { ActorTypeEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('ACTOR')
export class Actor {
  @RelationField({ kinds: ['GOVERNS'], direction: 'OUT' })
  governs!: unknown;

  @RelationField({ kinds: ['LOCATED_IN'], direction: 'OUT' })
  locatedIn!: unknown;

  @RelationField({ kinds: ['MEMBER_OF'], direction: 'IN' })
  members!: unknown;

  @RelationField({ kinds: ['MEMBER_OF'], direction: 'OUT' })
  memberships!: unknown;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'IN' })
  parents!: unknown;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'OUT' })
  children!: unknown;

  @RelationField({ kinds: ['PARTY_TO'], direction: 'OUT', otherKinds: ['AGREEMENT'] })
  agreements!: unknown;

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
}

export const ActorConnection = facetedConnectionOf('Actor', () => Actor);

@InputType()
export class ActorFilter {
  @Field(() => [ActorTypeEnum], { nullable: true })
  types?: string[] | null;

  @Field(() => [String], { nullable: true })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  includeUnnamed?: boolean | null;
}
