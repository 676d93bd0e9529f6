import { Extensions, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Facet } from './facet.ts';
import { lazyExtension, registerLate } from './fields.ts';

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** A connection by Relay's convention, with the number of all items. */
export function connectionOf(name: string, node: () => NonNullable<unknown>): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node as () => ClassType)
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  registerLate(`${name}Connection`, Connection);
  return Connection;
}

/** A connection that also counts its whole filtered list by the values of some fields. */
export function facetedConnectionOf(name: string, node: () => NonNullable<unknown>): ClassType {
  const Connection = connectionOf(name, node);
  Field(() => [Facet])(Connection.prototype, 'facets');
  Extensions({ [lazyExtension]: true })(Connection.prototype, 'facets');
  return Connection;
}
