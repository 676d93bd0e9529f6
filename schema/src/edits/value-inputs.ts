import type { NameUse } from '@jejaring/graph/model';
import { Field, Float, InputType, Int } from 'type-graphql';
import { NameUseEnum } from '../common/enums.ts';
import { DateScalar } from '../common/scalars.ts';

@InputType()
export class LocalNameInput {
  @Field(() => String, { description: 'BCP 47, such as id or en.' })
  language!: string;

  @Field(() => String)
  text!: string;

  @Field(() => NameUseEnum, { defaultValue: 'OFFICIAL' })
  use!: NameUse;
}

@InputType()
export class LocalTextInput {
  @Field(() => String)
  language!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
export class PointInput {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;
}

@InputType()
export class PeriodInput {
  @Field(() => DateScalar, { nullable: true })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true })
  to?: string | null;
}

@InputType()
export class YearFigureInput {
  @Field(() => Float)
  value!: number;

  @Field(() => Int, { nullable: true })
  year?: number | null;
}
