import { Field } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { GoalLevelEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Goal')
export class Goal {
  @Field(() => String, { nullable: true })
  vocabulary!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => GoalLevelEnum, { nullable: true })
  level!: string | null;

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
