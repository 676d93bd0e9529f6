import { Field } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Challenge')
export class Challenge {
  @Field(() => String, { nullable: true })
  theme!: string | null;

  @RelationField({ kinds: ['FACES'], direction: 'IN' })
  facedBy!: unknown;

  @RelationField({ kinds: ['ADDRESSES'], direction: 'IN' })
  addressedBy!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'OUT' })
  sectors!: unknown;
}

export const ChallengeConnection = facetedConnectionOf('Challenge', () => Challenge);
