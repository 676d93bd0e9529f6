import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('INDICATOR')
export class Indicator {
  @RelationField({ kinds: ['MEASURED'], direction: 'IN', first: 50 })
  values!: unknown;
}

export const IndicatorConnection = facetedConnectionOf('Indicator', () => Indicator);
