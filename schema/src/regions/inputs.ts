import { Field, ID, InputType, Int } from 'type-graphql';
import { RegionLevelEnum, RegionTypeEnum } from '../common/enums.ts';

@InputType({ description: '`parents`: directly part of one of these. `within`: part of one of these at any depth.' })
export class RegionFilter {
  @Field(() => [RegionLevelEnum], { nullable: true })
  levels?: string[] | null;

  @Field(() => [RegionTypeEnum], { nullable: true })
  types?: string[] | null;

  @Field(() => [String], { nullable: true })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true })
  parents?: string[] | null;

  @Field(() => [ID], { nullable: true })
  within?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Regions of Indonesia on any of these islands or groups (query `islands`).',
  })
  islands?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  isAutonomous?: boolean | null;

  @Field(() => Int, { nullable: true })
  populationFrom?: number | null;

  @Field(() => Int, { nullable: true })
  populationTo?: number | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;
}
