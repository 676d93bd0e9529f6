import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered } from '../../design/answered.tsx';
import { Pager } from '../../design/pager.tsx';
import type { FlowKind, MoneyPart } from '../../vocabulary/enums.generated.ts';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { FootprintMoneyRecordsDocument, type FootprintMoneyRecordsQuery } from './money-records.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';
import { RecordTable } from './record-table.tsx';

interface MoneyRecordsProps {
  readonly question: FootprintQuestion;
  readonly flow: FlowKind;
  readonly currency: string;
  readonly part: MoneyPart;
  readonly partName: string;
}

const [few, most] = [10, 100];

/** The flows behind one part of a total, with the amount that each gives to it and where it is written. */
export function MoneyRecords({ question, flow, currency, part, partName }: MoneyRecordsProps) {
  const { t, i18n } = useLingui();
  const { language, locale } = useLanguage();
  const [first, setFirst] = useState(few);
  // Totals have no id of their own: kept in the cache, these would take the place of the page's.
  const query = useQuery(FootprintMoneyRecordsDocument, {
    variables: { ...question, language, part, first },
    fetchPolicy: 'no-cache',
  });
  const { data, previousData, loading, error, refetch } = query;
  return (
    <Answered
      // The first rows stay while more are asked for; where those fail, the pager says so.
      query={{ ...query, data: data ?? previousData }}
      of={(data: FootprintMoneyRecordsQuery) =>
        data.footprint?.money?.find((total) => total.flow === flow && total.currency === currency)?.flows
      }
      lines={3}
      failed={<Trans>Catatan di balik angka ini tidak dapat dimuat.</Trans>}
    >
      {(records) => {
        const total = formatNumber(records.totalCount, locale);
        const kind = i18n._(flowNames[flow]);
        return (
          <>
            <RecordTable
              caption={t`${kind} ${currency}, ${partName}: ${total} catatan`}
              records={records.edges.map(({ node }) => node)}
              part={part}
              partName={partName}
            />
            <Pager
              shown={records.edges.length}
              total={Math.min(records.totalCount, most)}
              more={() => (error === undefined ? setFirst(most) : void refetch())}
              busy={loading}
              error={loading ? undefined : error}
            />
            {records.totalCount > most && records.edges.length >= most ? (
              <p className={styles.note}>
                <Trans>Seratus dari {total}; semuanya ada di berkas CSV dan XLSX.</Trans>
              </p>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}
