import type { ErrorLike } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useLanguage } from '../platform/use-language.ts';
import { errorCode } from '../design/error-code.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { hitSubtitle } from './hit-subtitle.ts';
import type { SearchHit } from './search-hit-line.tsx';
import { GlobalSearchDocument, GlobalSearchNamesDocument } from './use-search-hits.generated.ts';

export interface ListedHit extends SearchHit {
  readonly subtitle: string;
}

export interface SearchHits {
  /** Null as long as nothing has been answered. */
  readonly hits: readonly ListedHit[] | null;
  readonly isLoading: boolean;
  readonly error: ErrorLike | undefined;
  readonly retry: () => void;
}

const first = 8;

/**
 * The best hits of a text; none is asked for where it is empty. While the store cannot be asked, names are found all the
 * same, with their kind for all that tells them from their namesakes.
 */
export function useSearchHits(text: string, kinds: readonly EntityKind[] | undefined): SearchHits {
  const { i18n } = useLingui();
  const { language, locale } = useLanguage();
  const variables = { text, language, first, ...(kinds === undefined ? {} : { kinds: [...kinds] }) };
  const whole = useQuery(GlobalSearchDocument, { variables, skip: text === '' });
  const isAway = whole.error !== undefined && errorCode(whole.error) === 'STORE_UNAVAILABLE';
  const named = useQuery(GlobalSearchNamesDocument, { variables, skip: !isAway });
  if (isAway) {
    return {
      hits:
        named.data?.search?.edges.map(({ node: { matched, ...entity } }) => ({
          matched,
          entity,
          subtitle: i18n._(kindNames[entity.kind]),
        })) ?? null,
      isLoading: named.loading,
      error: named.error,
      retry: () => void whole.refetch(),
    };
  }
  const edges = (whole.data ?? whole.previousData)?.search?.edges;
  return {
    hits: edges?.map(({ node }) => ({ ...node, subtitle: hitSubtitle(node.entity, i18n, locale) })) ?? null,
    isLoading: whole.loading,
    error: whole.error,
    retry: () => void whole.refetch(),
  };
}
