import { Field, ID, InputType, Int } from 'type-graphql';
import { InitiativeStatusEnum, RoleEnum } from '../common/enums.ts';
import { PlaceLevelEnum } from './enums.ts';

@InputType({
  description:
    'withParts: also what its parents and its children take part in. places, sectors: with what lies under them. roles: of the actor asked for, else of anybody. from, to: years; an undated initiative is in every period, undated money in none. statuses: only what states one of them; money of what is cancelled or suspended counts only where that is asked for.',
})
export class FootprintFilter {
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  withParts?: boolean | null;

  @Field(() => [ID], { nullable: true })
  places?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => [RoleEnum], { nullable: true })
  roles?: string[] | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;

  @Field(() => Boolean, { nullable: true })
  humanitarian?: boolean | null;

  @Field(() => [InitiativeStatusEnum], { nullable: true, description: 'Only initiatives that state one of these.' })
  statuses?: string[] | null;
}

@InputType({
  description:
    'of: only overlaps in which this footprint has a part. level: of the places compared, country unless said. Years are inclusive.',
})
export class OverlapFilter {
  @Field(() => ID, { nullable: true })
  of?: string | null;

  @Field(() => PlaceLevelEnum, { nullable: true, defaultValue: 'COUNTRY' })
  level?: string | null;

  @Field(() => [ID], { nullable: true })
  places?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;
}
