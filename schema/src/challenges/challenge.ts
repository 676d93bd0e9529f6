import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('CHALLENGE')
export class Challenge {
  @RelationField({ kinds: ['FACES'], direction: 'IN' })
  facedBy!: unknown;

  @RelationField({ kinds: ['ADDRESSES'], direction: 'IN' })
  addressedBy!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'OUT' })
  sectors!: unknown;
}

export const ChallengeConnection = facetedConnectionOf('Challenge', () => Challenge);
