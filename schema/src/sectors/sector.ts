import { Field } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Sector')
export class Sector {
  @Field(() => String, { nullable: true })
  vocabulary!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'IN' })
  parents!: unknown;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'OUT' })
  children!: unknown;

  @RelationField({ kinds: ['CORRESPONDS_TO'], direction: 'BOTH' })
  correspondences!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'IN', otherKinds: ['PARTNERSHIP', 'PROGRAMME'] })
  initiatives!: unknown;
}

export const SectorConnection = facetedConnectionOf('Sector', () => Sector);
