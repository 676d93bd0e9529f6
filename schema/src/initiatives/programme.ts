import { Field, ObjectType } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { Period } from '../common/values.ts';
import { EntityType } from '../entities/entity.ts';
import { Initiative } from './initiative.ts';

@ObjectType({ simpleResolvers: true, description: 'Who published the activity, as the publisher writes itself.' })
export class Reporter {
  @Field(() => String, { nullable: true })
  ref!: string | null;

  @Field(() => String)
  name!: string;
}

@EntityType('Programme', [Initiative])
export class Programme {
  @Field(() => String, { nullable: true })
  identifier!: string | null;

  @Field(() => Period, { nullable: true })
  plannedPeriod!: Period | null;

  @Field(() => Boolean, { nullable: true })
  isHumanitarian!: boolean | null;

  @Field(() => Reporter, { nullable: true })
  reporter!: Reporter | null;

  @Field(() => String, { nullable: true })
  collaborationType!: string | null;

  @Field(() => String, { nullable: true })
  flowType!: string | null;

  @Field(() => String, { nullable: true })
  financeType!: string | null;

  @Field(() => String, { nullable: true })
  aidType!: string | null;

  @RelationField({ kinds: ['RELATED_TO'], direction: 'BOTH' })
  related!: unknown;
}

export const ProgrammeConnection = facetedConnectionOf('Programme', () => Programme);
