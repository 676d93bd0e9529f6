import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { conventionsOf, type Language } from '@jejaring/words/languages';
import { useLanguage } from '../../platform/use-language.ts';
import { HatchMark } from '../../design/unknown.tsx';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { shortMoney } from '../parts/amount.ts';
import { Card } from '../parts/card.tsx';
import type { WhenFootprintFragment } from './when.generated.ts';
import { FootprintInitiativesDocument } from './initiatives.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';
import { columnsOf, type Column } from './year-bars.ts';
import bars from './when.module.css';

/** Starts are read one by one where there are at most this many: then months can be shown. */
const readable = 100;

/** Initiatives by start, money by value date: two clocks, never mixed. */
export function When({ question, footprint }: { question: FootprintQuestion; footprint: WhenFootprintFragment }) {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const starts = useStarts(question, language, footprint.count);
  const years = footprint.byYear ?? [];
  const columns = columnsOf(years, starts);
  const undated = years.find(({ year }) => year === null)?.count ?? 0;
  const most = columns.reduce<Column | null>(
    (best, one) => (best === null || one.count > best.count ? one : best),
    null,
  );
  const name = (column: Column, length: 'short' | 'long') =>
    column.month === null
      ? String(column.year)
      : new Intl.DateTimeFormat(conventionsOf(locale), {
          month: length,
          ...(length === 'long' ? { year: 'numeric' } : {}),
          timeZone: 'UTC',
        }).format(new Date(Date.UTC(column.year, column.month - 1, 1)));
  const says =
    most === null
      ? t`Tidak satu pun kegiatan menyebut mulainya.`
      : t`${formatNumber(most.count, locale)} dari ${plural(footprint.count, { other: '# kegiatan' })} mulai pada ${name(most, 'long')}.`;
  const isDense = columns.length > 14;
  return (
    <Card title={<Trans>Kapan</Trans>} says={says} id="kapan">
      {most === null ? null : (
        <ol className={bars.bars} data-dense={isDense || undefined} aria-label={t`Kegiatan menurut mulainya`}>
          {columns.map((column, index) => (
            <li key={column.key} className={bars.column}>
              <span className={bars.count}>
                {column.count === 0 && isDense ? '' : formatNumber(column.count, locale)}
              </span>
              <span className={bars.bar} style={{ height: `${(96 * column.count) / most.count}px` }} />
              <span
                className={bars.label}
                data-shown={!isDense || index % Math.ceil(columns.length / 8) === 0 || undefined}
              >
                {name(column, 'short')}
              </span>
            </li>
          ))}
        </ol>
      )}
      {undated === 0 ? null : (
        <p className={styles.legend}>
          <span>
            <HatchMark /> <Trans>mulainya tidak diketahui: {plural(undated, { other: '# kegiatan' })}</Trans>
          </span>
        </p>
      )}
      <MoneyByYear footprint={footprint} />
    </Card>
  );
}

function MoneyByYear({ footprint }: { footprint: WhenFootprintFragment }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const rows = (footprint.byYear ?? []).flatMap(({ year, money }) =>
    money.filter(({ inHeadline, counted }) => inHeadline && Number(counted) !== 0).map((total) => ({ year, total })),
  );
  if (rows.length === 0) return null;
  return (
    <details className={bars.money}>
      <summary>
        <Trans>Uang menurut tanggal nilainya</Trans>
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Tahun</Trans>
            </th>
            <th scope="col">
              <Trans>Arus</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Dihitung</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, total }) => (
            <tr key={`${year} ${total.flow} ${total.currency}`}>
              <th scope="row">{year ?? <Trans>tanpa tanggal</Trans>}</th>
              <td>{i18n._(flowNames[total.flow])}</td>
              <td className={styles.figure}>{shortMoney(total.counted, total.currency, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function useStarts(question: FootprintQuestion, language: Language, count: number): (string | null)[] | null {
  const { data } = useQuery(FootprintInitiativesDocument, {
    variables: { ...question, language, first: readable },
    skip: count === 0 || count > readable,
  });
  const connection = data?.footprint?.initiatives;
  return connection == null ? null : connection.edges.map(({ node }) => node.period?.from ?? null);
}
