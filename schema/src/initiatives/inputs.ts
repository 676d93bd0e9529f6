import { Field, ID, InputType, Int } from 'type-graphql';
import { InitiativeStatusEnum, PartnershipFormEnum, RoleEnum } from '../common/enums.ts';

@InputType({
  description:
    'All parts must hold. `places`, `sectors`, `goals`: with what lies under them. `roles` narrows `parties`, or stands alone. `from`, `to`: the year in which it began.',
})
export class InitiativeFilter {
  @Field(() => [PartnershipFormEnum], { nullable: true })
  forms?: string[] | null;

  @Field(() => [InitiativeStatusEnum], { nullable: true })
  statuses?: string[] | null;

  @Field(() => [ID], { nullable: true })
  parties?: string[] | null;

  @Field(() => [RoleEnum], { nullable: true })
  roles?: string[] | null;

  @Field(() => [ID], { nullable: true })
  places?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => [ID], { nullable: true })
  goals?: string[] | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;

  @Field(() => Boolean, { nullable: true })
  isHumanitarian?: boolean | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;
}
