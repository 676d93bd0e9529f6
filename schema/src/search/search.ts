import { Field, Float, ObjectType } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { Entity } from '../entities/entity.ts';

@ObjectType({ simpleResolvers: true })
export class SearchHit {
  @Field(() => Entity)
  entity!: unknown;

  @Field(() => Float)
  score!: number;

  @Field(() => String, { description: 'The name, code or identifier that matched.' })
  matched!: string;
}

export const SearchConnection = facetedConnectionOf('Search', () => SearchHit);
