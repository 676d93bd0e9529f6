import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from './possible-types.generated.ts';

/**
 * One client for all pages. Nodes of a network are kept with their picture and not by id: their distance belongs to the
 * picture, and the same id is also an entity. So are those of a measure with their rank.
 */
export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        NetworkNode: { keyFields: false },
        NetworkLink: { keyFields: false },
        MeasureNode: { keyFields: false },
        MeasureParameter: { keyFields: false },
      },
    }),
  });
}
