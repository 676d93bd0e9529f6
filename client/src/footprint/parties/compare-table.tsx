import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { None } from '../../design/unknown.tsx';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { shortMoney } from '../parts/amount.ts';
import { sharedIn } from './compare-rows.ts';
import type { CompareTableFootprintFragment } from './compare-table.generated.ts';
import styles from '../parts/parts.module.css';

type Two<Value> = readonly [Value, Value];

/** Figure by figure; money by kind, every currency for itself. */
export function CompareTable({
  names,
  footprints,
}: {
  names: Two<string>;
  footprints: Two<CompareTableFootprintFragment>;
}) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const number = (value: number) => formatNumber(value, locale);
  const [mine, theirs] = footprints;
  const kinds = [
    ...new Set(
      footprints.flatMap(({ money }) => money ?? []).flatMap(({ inHeadline, flow }) => (inHeadline ? [flow] : [])),
    ),
  ];
  const shared = sharedIn(mine.countries ?? [], theirs.countries ?? []);
  const years = ({ byYear }: CompareTableFootprintFragment) => {
    const known = (byYear ?? []).flatMap(({ year, count }) => (year === null || count === 0 ? [] : [year]));
    return known.length === 0 ? <None /> : [...new Set([known[0], known.at(-1)])].join('–');
  };
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Tabel perbandingan`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Angka</Trans>
            </th>
            {names.map((name, index) => (
              <th key={index} scope="col" className={styles.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={t`Kegiatan`} cells={[number(mine.count), number(theirs.count)]} />
          <Row name={t`Negara`} cells={[number(mine.countries?.length ?? 0), number(theirs.countries?.length ?? 0)]} />
          <Row name={t`Sektor`} cells={[number(mine.sectors?.length ?? 0), number(theirs.sectors?.length ?? 0)]} />
          <Row
            name={t`Pihak lain`}
            cells={[number(mine.partners?.totalCount ?? 0), number(theirs.partners?.totalCount ?? 0)]}
          />
          <Row name={t`Mulai`} cells={[years(mine), years(theirs)]} />
          <Row name={t`Tanpa tempat`} cells={[number(mine.withoutPlace ?? 0), number(theirs.withoutPlace ?? 0)]} />
          {kinds.map((kind) => (
            <Row
              key={kind}
              name={i18n._(flowNames[kind])}
              cells={[<Amounts key={0} of={mine} kind={kind} />, <Amounts key={1} of={theirs} kind={kind} />]}
            />
          ))}
          {shared.slice(0, 10).map(({ id, name, counts }) => (
            <Row
              key={id}
              name={<EntityLink id={id} kind="REGION" name={name} />}
              cells={[number(counts[0]), number(counts[1])]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, cells }: { name: ReactNode; cells: Two<ReactNode> }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.figure}>{cells[0]}</td>
      <td className={styles.figure}>{cells[1]}</td>
    </tr>
  );
}

function Amounts({ of, kind }: { of: CompareTableFootprintFragment; kind: keyof typeof flowNames }) {
  const { locale } = useLanguage();
  const totals = (of.money ?? []).filter(({ flow }) => flow === kind);
  if (totals.length === 0) return <None />;
  return totals.map(({ currency, counted }) => <div key={currency}>{shortMoney(counted, currency, locale)}</div>);
}
