import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { useMore } from '../platform/use-more.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Answered, shownOf } from '../design/answered.tsx';
import { Pager } from '../design/pager.tsx';
import type { Direction, RelationKind, Role } from '../vocabulary/enums.generated.ts';
import { kindOrder } from '../vocabulary/kinds.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { mergeTies, type Tie } from './merge-ties.ts';
import { otherDetail, relationDetail } from './relation-line.ts';
import styles from './relation-group.module.css';
import { RelationGroupDocument, type RelationGroupQuery } from './relation-group.generated.ts';
import { RelationSource } from './relation-source.tsx';

interface RelationGroupProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Of things at the other end: a tie that two sources state is one. */
  readonly count: number;
  readonly kinds: readonly RelationKind[];
  readonly direction: Direction;
  readonly role?: Role | null;
  readonly pageSize?: number;
}

/** The relations of one kind, direction and role, page by page; it loads and fails on its own. */
export function RelationGroup({ id, title, count, kinds, direction, role = null, pageSize = 8 }: RelationGroupProps) {
  const { locale, language } = useLanguage();
  const variables = {
    id,
    kinds: [...kinds],
    direction,
    roles: role === null ? null : [role],
    otherKinds: [...kindOrder],
    first: pageSize,
    language,
  };
  const query = useQuery(RelationGroupDocument, { variables });
  const { found: connection } = shownOf(query, connectionOf);
  const edges = connection?.edges ?? [];
  const ties = mergeTies(edges.map((edge) => edge.node));
  const more = useMore(query, { connectionOf, joined, first: 30 });
  // Only flows of money have this relation: they stand on the page of their activity.
  if (connection?.totalCount === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{formatNumber(count, locale)}</span>
      </h3>
      <Answered
        query={query}
        of={connectionOf}
        lines={Math.min(count, 3)}
        failed={<Trans>Daftar ini tidak dapat dimuat.</Trans>}
      >
        {({ totalCount }, { isStale }) => (
          <>
            <ul className={styles.list} data-stale={isStale || undefined}>
              {ties.map((tie) => (
                <TieItem key={tie.key} tie={tie} />
              ))}
            </ul>
            <Pager shown={edges.length} total={totalCount} {...more} />
          </>
        )}
      </Answered>
    </div>
  );
}

function TieItem({ tie }: { tie: Tie }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const [{ other }] = tie.relations;
  const own = other === null ? [] : [otherDetail(other, i18n, locale)];
  const detail = [...new Set([...own, ...tie.relations.flatMap((relation) => relationDetail(relation, i18n, locale))])]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {other === null ? (
          <Trans>Tidak lagi tercatat</Trans>
        ) : (
          <EntityLink id={other.id} kind={other.kind} name={other.name} />
        )}
      </span>
      <span className={styles.detail}>
        {detail}
        {tie.relations.map((relation) => (
          <RelationSource key={relation.id} relation={relation} />
        ))}
      </span>
    </li>
  );
}

type Connection = NonNullable<Extract<NonNullable<RelationGroupQuery['node']>, { relations: unknown }>['relations']>;

function connectionOf(data: RelationGroupQuery | undefined): Connection | null {
  const node = data?.node;
  return node != null && 'relations' in node ? node.relations : null;
}

function joined(before: RelationGroupQuery, next: RelationGroupQuery): RelationGroupQuery {
  const [old, added] = [connectionOf(before), connectionOf(next)];
  if (old === null || added === null || before.node == null) return before;
  const seen = new Set(old.edges.map((edge) => edge.node.id));
  const edges = [...old.edges, ...added.edges.filter((edge) => !seen.has(edge.node.id))];
  return { ...before, node: { ...before.node, relations: { ...added, edges } } } as RelationGroupQuery;
}
