import { Field, ID, InterfaceType } from 'type-graphql';

/** Every root object carries the name of its GraphQL type. */
export interface TypedRoot {
  readonly __typename: string;
}
export const typeOfRoot = (root: object): string => (root as TypedRoot).__typename;

@InterfaceType({ resolveType: typeOfRoot })
export abstract class Node {
  @Field(() => ID)
  id!: string;
}
