import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';
import { Initiative } from './initiative.ts';

@EntityType('PARTNERSHIP', { interfaces: [Initiative] })
export class Partnership {
  @RelationField({ kinds: ['GOVERNED_BY'], direction: 'OUT' })
  agreements!: unknown;
}

export const PartnershipConnection = facetedConnectionOf('Partnership', () => Partnership);
