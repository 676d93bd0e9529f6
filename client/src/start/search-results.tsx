import { useQuery } from '@apollo/client/react';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { entityAddress } from '../platform/entity-address.ts';
import { useLanguage } from '../platform/use-language.ts';
import { useMore, type More } from '../platform/use-more.ts';
import { Answered } from '../design/answered.tsx';
import { KindMark } from '../design/kind-mark.tsx';
import { Pager } from '../design/pager.tsx';
import { Empty } from '../design/states.tsx';
import { hitSubtitle } from '../search/hit-subtitle.ts';
import { SearchHitLine } from '../search/search-hit-line.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { kindNames, kindOrder } from '../vocabulary/kinds.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { SearchResultsDocument, type SearchResultsQuery } from './search-results.generated.ts';
import styles from './search-results.module.css';

/** All hits of a search, by kind, page by page. */
export function SearchResults({ text, kind }: { text: string; kind: EntityKind | undefined }) {
  const { language } = useLanguage();
  const variables = { text, language, first: 20, kinds: kind === undefined ? null : [kind] };
  const query = useQuery(SearchResultsDocument, { variables });
  const more = useMore(query, { connectionOf, joined });
  return (
    <Answered query={query} of={foundOf} lines={6} failed={<Trans>Pencarian tidak dapat dijalankan.</Trans>}>
      {(found, { isStale }) => <Hits {...found} {...{ text, kind, more, isStale }} />}
    </Answered>
  );
}

interface HitsProps {
  readonly connection: NonNullable<SearchResultsQuery['search']>;
  readonly facets: Facets;
  readonly text: string;
  readonly kind: EntityKind | undefined;
  readonly more: More;
  readonly isStale: boolean;
}

function Hits({ connection, facets, text, kind, more, isStale }: HitsProps) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const total = connection.totalCount;
  return (
    <section className={styles.results} data-stale={isStale || undefined}>
      <h2>{i18n._(msg`${plural(total, { other: '# hasil' })} untuk “${text}”`)}</h2>
      <KindChoice facets={facets} text={text} kind={kind} />
      {total === 0 ? (
        <Empty action={<Link to="/data">{i18n._(msg`Lihat apa yang tercatat.`)}</Link>}>
          <Trans>Tidak ada yang tercatat dengan nama atau kode ini. Coba ejaan lain atau nama yang lebih pendek.</Trans>
        </Empty>
      ) : null}
      <ul className={styles.list}>
        {connection.edges.map(({ node }) => (
          <li key={node.entity.id}>
            <Link className={styles.hit} {...entityAddress(node.entity.kind, node.entity.id)}>
              <SearchHitLine hit={node} subtitle={hitSubtitle(node.entity, i18n, locale)} />
            </Link>
          </li>
        ))}
      </ul>
      <Pager shown={connection.edges.length} total={total} {...more} />
    </section>
  );
}

type Facets = NonNullable<SearchResultsQuery['search']>['facets'];

function KindChoice({ facets, text, kind }: { facets: Facets; text: string; kind: EntityKind | undefined }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const values = facets.find(({ field }) => field === 'KIND')?.values ?? [];
  const counts = kindOrder.flatMap((one) => {
    const count = values.find(({ value }) => value === one)?.count ?? 0;
    return count === 0 ? [] : [{ kind: one, count }];
  });
  if (counts.length < 2) return null;
  return (
    <ul className={styles.kinds}>
      <li>
        <Link
          to="/"
          search={{ cari: text }}
          className={styles.kind}
          aria-current={kind === undefined ? 'true' : undefined}
        >
          <Trans>Semua</Trans>
        </Link>
      </li>
      {counts.map((one) => (
        <li key={one.kind}>
          <Link
            to="/"
            search={{ cari: text, jenis: one.kind }}
            className={styles.kind}
            aria-current={kind === one.kind ? 'true' : undefined}
          >
            <KindMark kind={one.kind} /> {i18n._(kindNames[one.kind])}{' '}
            <span className={styles.count}>{formatNumber(one.count, locale)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function foundOf({ search, all }: SearchResultsQuery) {
  return search === null ? null : { connection: search, facets: all?.facets ?? [] };
}

function connectionOf(data: SearchResultsQuery | undefined) {
  return data?.search ?? null;
}

function joined(before: SearchResultsQuery, next: SearchResultsQuery): SearchResultsQuery {
  if (before.search === null || next.search === null) return before;
  return { ...before, search: { ...next.search, edges: [...before.search.edges, ...next.search.edges] } };
}
