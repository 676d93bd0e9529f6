import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('GOAL')
export class Goal {
  @RelationField({ kinds: ['PARENT_OF'], direction: 'IN' })
  parents!: unknown;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'OUT' })
  children!: unknown;

  @RelationField({ kinds: ['CORRESPONDS_TO'], direction: 'IN' })
  correspondences!: unknown;

  @RelationField({ kinds: ['ADVANCES'], direction: 'IN', otherKinds: ['PARTNERSHIP', 'PROGRAMME'] })
  initiatives!: unknown;
}

export const GoalConnection = facetedConnectionOf('Goal', () => Goal);
