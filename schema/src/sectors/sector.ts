import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('SECTOR')
export class Sector {
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
