import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { Unknown } from '../../design/unknown.tsx';
import type { MoneyPart } from '../../vocabulary/enums.generated.ts';
import { formatDate, formatMoney, formatNumber } from '../../vocabulary/numbers.ts';
import type { MoneyRecordFragment } from './record-table.generated.ts';
import styles from '../parts/parts.module.css';

/** Flows with what each gives to one part of a total, and where it is written. */
export function RecordTable({
  caption,
  records,
  part,
  partName,
}: {
  caption: string;
  records: readonly MoneyRecordFragment[];
  part: MoneyPart;
  partName: string;
}) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
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
        {records.map((record) => (
          <RecordRow key={record.flow.id} record={record} part={part} />
        ))}
      </tbody>
    </table>
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
