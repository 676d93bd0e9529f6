import { Field, Float, Int, ObjectType } from 'type-graphql';
import { NameUseEnum } from './enums.ts';
import { DateScalar } from './scalars.ts';

@ObjectType({ simpleResolvers: true })
export class LocalText {
  @Field(() => String)
  language!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ simpleResolvers: true })
export class LocalName {
  @Field(() => String)
  language!: string;

  @Field(() => String)
  text!: string;

  @Field(() => NameUseEnum)
  use!: string;

  @Field(() => DateScalar, { nullable: true })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Alias {
  @Field(() => String)
  scheme!: string;

  @Field(() => String)
  value!: string;

  @Field(() => DateScalar, { nullable: true })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Degrees, WGS 84.' })
export class Point {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Dates of the precision the source gives: 2017, 2017-03 or 2017-03-15. Null is unknown.',
})
export class Period {
  @Field(() => DateScalar, { nullable: true })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class YearFigure {
  @Field(() => Float)
  value!: number;

  @Field(() => Int, { nullable: true, description: 'Null: the source does not say.' })
  year!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who published the activity, as the publisher writes itself.' })
export class Reporter {
  @Field(() => String, { nullable: true })
  ref!: string | null;

  @Field(() => String)
  name!: string;
}
