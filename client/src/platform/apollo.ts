import { ApolloClient, HttpLink, InMemoryCache, type ApolloLink } from '@apollo/client';
import { afterWrite } from './after-write.ts';
import { noteDataAge } from './data-age.ts';
import { possibleTypes } from './possible-types.generated.ts';
import { writeHeader } from './write-token.ts';

/**
 * One client for all pages. Nodes of a network are kept with their picture and not by id: their distance belongs to the
 * picture, and the same id is also an entity. So are those of a measure with their rank, and the
 * parts of a model of peers with their weight, and hits of a search with what matched.
 */
export function createApolloClient(link: ApolloLink = toServer()): ApolloClient {
  const cache = new InMemoryCache({
    possibleTypes,
    typePolicies: {
      NetworkNode: { keyFields: false },
      NetworkLink: { keyFields: false },
      ChainNode: { keyFields: false },
      // Parts of these are asked for apart from each other; without an id, the part that came last would stand alone.
      Coverage: { merge: true },
      Footprint: { merge: true },
      MeasureNode: { keyFields: false },
      MeasureParameter: { keyFields: false },
      PeerModel: { keyFields: false },
      PeerComponent: { keyFields: false },
      SearchHit: { keyFields: false },
    },
  });
  return new ApolloClient({ link: afterWrite(cache).concat(link), cache });
}

function toServer(): ApolloLink {
  return new HttpLink({
    uri: '/graphql',
    fetch: (address, init) =>
      fetch(address, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), ...writeHeader() },
      }).then(noteDataAge),
  });
}
