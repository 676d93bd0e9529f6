import type { EntityKind, LinkKind, PartnershipForm, Role } from '@jejaring/graph/model';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EntityKindEnum, LinkKindEnum, PartnershipFormEnum, RoleEnum } from '../common/enums.ts';

@InputType({ description: 'All parts must hold. Years are inclusive; an undated tie is in every period.' })
export class NetworkFilter {
  @Field(() => [EntityKindEnum], { nullable: true })
  kinds?: EntityKind[] | null;

  @Field(() => [LinkKindEnum], { nullable: true })
  links?: LinkKind[] | null;

  @Field(() => [PartnershipFormEnum], { nullable: true })
  forms?: PartnershipForm[] | null;

  @Field(() => [RoleEnum], { nullable: true })
  roles?: Role[] | null;

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

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  inferred?: boolean | null;
}
