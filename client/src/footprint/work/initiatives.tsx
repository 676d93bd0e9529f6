import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { useMore } from '../../platform/use-more.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { Answered, shownOf } from '../../design/answered.tsx';
import { Pager } from '../../design/pager.tsx';
import { Unknown } from '../../design/unknown.tsx';
import { usePrinting } from '../../design/use-printing.ts';
import { statusNames } from '../../vocabulary/forms.ts';
import { formatNumber, formatPeriod } from '../../vocabulary/numbers.ts';
import { Card } from '../parts/card.tsx';
import { FootprintInitiativesDocument, type FootprintInitiativesQuery } from './initiatives.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';

/** On screen a few are enough at first; on paper stands all that one page of the API holds. */
const [few, page] = [15, 100];

/** Every initiative that is counted, latest start first. */
export function Initiatives({ question, count }: { question: FootprintQuestion; count: number }) {
  const { t, i18n } = useLingui();
  const { language, locale } = useLanguage();
  const [rows, setRows] = useState(few);
  const isPrinting = usePrinting();
  const query = useQuery(FootprintInitiativesDocument, { variables: { ...question, language, first: page } });
  const { found: connection } = shownOf(query, connectionOf);
  const further = useMore(query, { connectionOf, joined });
  const loaded = connection?.edges ?? [];
  const shown = isPrinting ? loaded : loaded.slice(0, rows);
  const more = () => {
    setRows(Number.POSITIVE_INFINITY);
    if (shown.length === loaded.length) further.more();
  };
  return (
    <Card title={<Trans>Kegiatan yang dihitung</Trans>} id="kegiatan" isLong>
      <Answered query={query} of={connectionOf} lines={6} failed={<Trans>Daftar kegiatan tidak dapat dimuat.</Trans>}>
        {(connection) => (
          <>
            <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Tabel kegiatan`}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">
                      <Trans>{formatNumber(count, locale)} kegiatan</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Status</Trans>
                    </th>
                    <th scope="col" className={styles.figure}>
                      <Trans>Masa</Trans>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <EntityLink id={node.id} kind={node.kind} name={node.name} />
                      </th>
                      <td>{node.status === null ? <Unknown /> : i18n._(statusNames[node.status])}</td>
                      <td className={styles.figure}>
                        {node.period === null ? <Unknown /> : formatPeriod(node.period.from, node.period.to, locale)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager shown={shown.length} total={connection.totalCount} {...further} more={more} />
          </>
        )}
      </Answered>
    </Card>
  );
}

function connectionOf(data: FootprintInitiativesQuery | undefined) {
  return data?.footprint?.initiatives ?? null;
}

function joined(before: FootprintInitiativesQuery, next: FootprintInitiativesQuery): FootprintInitiativesQuery {
  const [old, added] = [connectionOf(before), connectionOf(next)];
  if (before.footprint === null || old === null || added === null) return before;
  return {
    ...before,
    footprint: { ...before.footprint, initiatives: { ...added, edges: [...old.edges, ...added.edges] } },
  };
}
