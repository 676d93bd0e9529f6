import { Field, ID, InputType, Int } from 'type-graphql';
import { EntityOrderFieldEnum, OrderDirectionEnum, PartnershipFormEnum, RegionLevelEnum } from '../common/enums.ts';

@InputType({
  description:
    'All parts must hold. `places`, `sectors`: with what lies under them. `from`, `to`: the year in which it began.',
})
export class EntityFilter {
  @Field(() => [String], { nullable: true })
  countries?: string[] | null;

  @Field(() => [RegionLevelEnum], { nullable: true })
  levels?: string[] | null;

  @Field(() => [String], { nullable: true })
  types?: string[] | null;

  @Field(() => [PartnershipFormEnum], { nullable: true })
  forms?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => [ID], { nullable: true })
  places?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;
}

@InputType({ description: '`parents`: directly under one of these.' })
export class ClassificationFilter {
  @Field(() => [String], { nullable: true })
  vocabularies?: string[] | null;

  @Field(() => [ID], { nullable: true })
  parents?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;
}

@InputType()
export class SimpleFilter {
  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;
}

@InputType({ description: 'Unknown values come last; ties are ordered by id.' })
export class EntityOrder {
  @Field(() => EntityOrderFieldEnum, { defaultValue: 'NAME' })
  field!: 'NAME' | 'CODE' | 'POPULATION' | 'START_YEAR';

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC' })
  direction!: 'ASC' | 'DESC';
}
