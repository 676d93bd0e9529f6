import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../app/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { errorCode } from '../design/error-code.ts';
import { Pager } from '../design/pager.tsx';
import { Failure, Loading } from '../design/states.tsx';
import { Unknown } from '../design/unknown.tsx';
import type { FlowKind, MoneyPart } from '../vocabulary/enums.generated.ts';
import { flowNames } from '../vocabulary/money.ts';
import { formatDate, formatMoney, formatNumber } from '../vocabulary/numbers.ts';
import { FootprintMoneyRecordsDocument, type MoneyRecordFragment } from './parts.generated.ts';
import styles from './parts.module.css';
import type { FootprintQuestion } from './question.ts';

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
  const { i18n } = useLingui();
  const { language, locale } = useLanguage();
  const [first, setFirst] = useState(few);
  // Totals have no id of their own: kept in the cache, these would take the place of the page's.
  const query = useQuery(FootprintMoneyRecordsDocument, {
    variables: { ...question, language, part, first },
    fetchPolicy: 'no-cache',
  });
  const { data, previousData, loading, error, refetch } = query;
  const totals = (data ?? previousData)?.footprint?.money;
  const records = totals?.find((total) => total.flow === flow && total.currency === currency)?.flows ?? null;
  if (records === null) {
    return error === undefined || loading ? (
      <Loading lines={3} />
    ) : (
      <Failure
        what={<Trans>Catatan di balik angka ini tidak dapat dimuat.</Trans>}
        code={errorCode(error)}
        retry={() => void refetch()}
      />
    );
  }
  const total = formatNumber(records.totalCount, locale);
  const kind = i18n._(flowNames[flow]);
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">
          <Trans>
            {kind} {currency}, {partName}: {total} catatan
          </Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Kegiatan</Trans>
            </th>
            <th scope="col">
              <Trans>Dari, kepada</Trans>
            </th>
            <th scope="col">
              <Trans>Tanggal nilai</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Dinyatakan</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              {partName}
            </th>
          </tr>
        </thead>
        <tbody>
          {records.edges.map(({ node }) => (
            <RecordRow key={node.flow.id} record={node} part={part} />
          ))}
        </tbody>
      </table>
      <Pager
        shown={records.edges.length}
        total={Math.min(records.totalCount, most)}
        more={() => setFirst(most)}
        busy={loading}
      />
      {records.totalCount > most && records.edges.length >= most ? (
        <p className={styles.note}>
          <Trans>Seratus dari {total}; semuanya ada di berkas CSV dan XLSX.</Trans>
        </p>
      ) : null}
    </>
  );
}

function RecordRow({ record, part }: { record: MoneyRecordFragment; part: MoneyPart }) {
  const { locale } = useLanguage();
  const { flow, initiative } = record;
  const date = flow.valueDate ?? flow.date;
  const amount = { COUNTED: record.counted, SHARED_OUT: record.sharedOut, EXCLUDED: record.excluded }[part];
  const { row } = flow.record.locator;
  return (
    <tr>
      <th scope="row">
        <EntityLink id={initiative.id} kind={initiative.kind} name={initiative.name} />
        {row === null ? null : (
          <small>
            <Trans>baris {formatNumber(row, locale)} berkasnya</Trans>
          </small>
        )}
      </th>
      <td>
        <End name={flow.from?.name ?? flow.fromText} /> → <End name={flow.to?.name ?? flow.toText} />
      </td>
      <td>{date === null ? <Unknown /> : formatDate(date, locale)}</td>
      <td className={styles.figure}>
        {flow.value === null ? <Unknown /> : formatMoney(flow.value, flow.currency, locale)}
      </td>
      <td className={styles.figure}>{formatMoney(amount, null, locale)}</td>
    </tr>
  );
}

function End({ name }: { name: string | null }) {
  return name === null || name === '' ? <Unknown /> : <>{name}</>;
}
