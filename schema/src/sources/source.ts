import { Field, Int } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { KindCount } from '../common/facet.ts';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('SOURCE', { ownForm: ['caveats', 'gaps'] })
export class Source {
  @FieldWithArgs(() => [String], {
    args: languageArg,
    description: 'What a reader must know before using a figure of it.',
  })
  caveats!: string[];

  @FieldWithArgs(() => [String], { args: languageArg })
  gaps!: string[];

  @Field(() => Int, { nullable: true })
  recordCount!: number | null;

  @Field(() => [KindCount], { nullable: true })
  counts!: KindCount[] | null;
}

export const SourceConnection = facetedConnectionOf('Source', () => Source);
