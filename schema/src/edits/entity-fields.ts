import { Field, InputType } from 'type-graphql';
import {
  ActorTypeEnum,
  InitiativeStatusEnum,
  ModalityEnum,
  PartnershipFormEnum,
  RegionLevelEnum,
  RegionTypeEnum,
} from '../common/enums.ts';
import { DateScalar } from '../common/scalars.ts';
import { LocalNameInput, LocalTextInput, PeriodInput, PointInput, YearFigureInput } from './value-inputs.ts';

const takesBack = 'A field that is left out stays; null takes back what this writer said of it.';

@InputType({ description: takesBack })
export class RegionFields {
  @Field(() => [LocalNameInput], { nullable: true })
  names?: LocalNameInput[] | null;

  @Field(() => [LocalTextInput], { nullable: true })
  descriptions?: LocalTextInput[] | null;

  @Field(() => RegionLevelEnum, { nullable: true })
  level?: string | null;

  @Field(() => RegionTypeEnum, { nullable: true })
  type?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  codeScheme?: string | null;

  @Field(() => String, { nullable: true })
  country?: string | null;

  @Field(() => Boolean, { nullable: true })
  isAutonomous?: boolean | null;

  @Field(() => PointInput, { nullable: true })
  point?: PointInput | null;

  @Field(() => YearFigureInput, { nullable: true })
  population?: YearFigureInput | null;

  @Field(() => YearFigureInput, { nullable: true })
  area?: YearFigureInput | null;
}

@InputType({ description: takesBack })
export class ActorFields {
  @Field(() => [LocalNameInput], { nullable: true })
  names?: LocalNameInput[] | null;

  @Field(() => [LocalTextInput], { nullable: true })
  descriptions?: LocalTextInput[] | null;

  @Field(() => ActorTypeEnum, { nullable: true })
  type?: string | null;

  @Field(() => String, { nullable: true })
  country?: string | null;

  @Field(() => DateScalar, { nullable: true })
  founded?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;
}

@InputType({ description: takesBack })
export class PartnershipFields {
  @Field(() => [LocalNameInput], { nullable: true })
  names?: LocalNameInput[] | null;

  @Field(() => [LocalTextInput], { nullable: true })
  descriptions?: LocalTextInput[] | null;

  @Field(() => PartnershipFormEnum, { nullable: true })
  form?: string | null;

  @Field(() => [ModalityEnum], { nullable: true })
  modalities?: string[] | null;

  @Field(() => PeriodInput, { nullable: true })
  period?: PeriodInput | null;

  @Field(() => InitiativeStatusEnum, { nullable: true })
  status?: string | null;
}
