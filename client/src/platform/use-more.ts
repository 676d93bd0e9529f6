import type { ErrorLike, OperationVariables } from '@apollo/client';
import type { useQuery } from '@apollo/client/react';
import { useState } from 'react';

interface Paging<Data> {
  /** The list within an answer. */
  readonly connectionOf: (
    data: Data | undefined,
  ) => { readonly pageInfo: { readonly endCursor: string | null } } | null;
  /** The answer with the rows of the next one behind its own. */
  readonly joined: (before: Data, next: Data) => Data;
  /** Rows of each further page, where they are more than those of the first. */
  readonly first?: number;
}

/** What a Pager is told. */
export interface More {
  readonly more: () => void;
  /** More is on its way, or what is shown still answers an earlier question, whose cursor fits no other. */
  readonly busy: boolean;
  /** Why the last try brought nothing. */
  readonly error: ErrorLike | undefined;
}

/**
 * Loads the pages that follow the one on screen. An answer that comes after another question was chosen is left aside:
 * Apollo would put its rows behind those of the question that stands by then.
 */
export function useMore<Data, Variables extends OperationVariables>(
  { data, fetchMore }: Pick<useQuery.Result<Data, Variables>, 'fetchMore'> & { readonly data?: Data | undefined },
  { connectionOf, joined, first }: Paging<Data>,
): More {
  const [last, setLast] = useState<{ readonly after: string | null; readonly error?: ErrorLike } | null>(null);
  const after = connectionOf(data)?.pageInfo.endCursor ?? null;
  const now = last?.after === after ? last : null;
  const more = () => {
    setLast({ after });
    fetchMore({
      variables: { after, ...(first === undefined ? {} : { first }) } as unknown as Partial<Variables>,
      updateQuery: (before, { fetchMoreResult }) =>
        connectionOf(before)?.pageInfo.endCursor === after ? joined(before, fetchMoreResult) : before,
    }).then(
      () => setLast((known) => (known?.after === after ? null : known)),
      (error: ErrorLike) => setLast((known) => (known?.after === after ? { after, error } : known)),
    );
  };
  return { more, busy: data === undefined || (now !== null && now.error === undefined), error: now?.error };
}
