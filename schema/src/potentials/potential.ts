import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('POTENTIAL')
export class Potential {
  @RelationField({ kinds: ['HAS_POTENTIAL'], direction: 'IN' })
  regions!: unknown;

  @RelationField({ kinds: ['DRAWS_ON'], direction: 'IN' })
  drawnOnBy!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'OUT' })
  sectors!: unknown;
}

export const PotentialConnection = facetedConnectionOf('Potential', () => Potential);
