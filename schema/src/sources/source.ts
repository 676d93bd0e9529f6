import { Field, Int } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { SourceTypeEnum } from '../common/enums.ts';
import { KindCount } from '../common/facet.ts';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { DateScalar } from '../common/scalars.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Source')
export class Source {
  @Field(() => SourceTypeEnum, { nullable: true })
  type!: string | null;

  @Field(() => String, { nullable: true })
  publisher!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => String, { nullable: true })
  licence!: string | null;

  @Field(() => DateScalar, { nullable: true })
  retrieved!: string | null;

  @FieldWithArgs(() => [String], {
    args: languageArg,
    description: 'What a reader must know before using a figure of it.',
  })
  caveats!: string[];

  @FieldWithArgs(() => [String], { args: languageArg })
  gaps!: string[];

  @Field(() => Int, { nullable: true, description: 'Lower is believed first where records differ.' })
  precedence!: number | null;

  @Field(() => Int, { nullable: true })
  recordCount!: number | null;

  @Field(() => [KindCount], { nullable: true })
  counts!: KindCount[] | null;
}

export const SourceConnection = facetedConnectionOf('Source', () => Source);
