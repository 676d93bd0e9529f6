import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';
import { Initiative } from './initiative.ts';

@EntityType('PROGRAMME', { interfaces: [Initiative] })
export class Programme {
  @RelationField({ kinds: ['RELATED_TO'], direction: 'BOTH' })
  related!: unknown;
}

export const ProgrammeConnection = facetedConnectionOf('Programme', () => Programme);
