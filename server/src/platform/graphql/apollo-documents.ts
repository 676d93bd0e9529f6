import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { parse } from 'graphql';
import type { Documents } from '../documents/index.ts';

type Options = ApolloServerOptions<BaseContext>;
type ApolloCaches = Required<Pick<Options, 'documentStore' | 'persistedQueries'>>;

/** Stands for a document that was not read first: Apollo must never parse one itself. The limits refuse it. */
const unread = parse('{ __typename }', { noLocation: true });

/**
 * What Apollo keeps of documents is kept here: it looks them up by hash, in front of its own parsing and validation, and
 * knows the text of a persisted one by no more than a mark that it is there.
 */
export function apolloDocuments(documents: Documents): ApolloCaches {
  return {
    documentStore: {
      get: (key) => Promise.resolve(documents.byHash(hashOf(key))?.document ?? unread),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    },
    persistedQueries: {
      cache: {
        get: (key) => Promise.resolve(documents.byHash(hashOf(key)) === undefined ? undefined : '#'),
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(),
      },
    },
  };
}

/** Apollo puts a prefix of its own before the hash. */
const hashOf = (key: string) => key.slice(key.lastIndexOf(':') + 1);
