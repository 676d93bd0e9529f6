import { Field, Float, ID, ObjectType } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { EntityKindEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { Entity } from '../entities/entity.ts';

@ObjectType({ simpleResolvers: true })
export class SearchHit {
  @Field(() => ID, { description: 'Of the entity: id, kind and name are found also while its store cannot be asked.' })
  id!: string;

  @Field(() => EntityKindEnum)
  kind!: string;

  @FieldWithArgs(() => String, { args: languageArg, description: 'As on a label: see `Entity.shortName`.' })
  name!: string;

  @Field(() => Entity)
  entity!: unknown;

  @Field(() => Float)
  score!: number;

  @Field(() => String, { description: 'The name, code or identifier that matched.' })
  matched!: string;
}

export const SearchConnection = facetedConnectionOf('Search', () => SearchHit);
