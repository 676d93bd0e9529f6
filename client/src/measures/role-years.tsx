import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import styles from './measures.module.css';

interface Count {
  readonly year: number;
  readonly key: string;
  readonly count: number;
}

const width = 160;
const height = 28;

/** A strip for each role: how many began it in which year. The strips share their years; each has its own scale. */
export function RoleYears({ series, nameOf }: { series: readonly Count[]; nameOf: (key: string) => string }) {
  const { locale } = useLanguage();
  const years = series.map(({ year }) => year);
  // Cooperation is older than the data is dense: the strips show the last half century.
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - 50);
  const shown = series.filter(({ year }) => year >= first);
  const step = width / (last - first + 1);
  const rows = [...Map.groupBy(shown, ({ key }) => key)];
  return (
    <table className={styles.strips}>
      <caption className={styles.note}>
        <Trans>Batang tertinggi tiap peran adalah tahun terbanyaknya sendiri.</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Peran</Trans>
          </th>
          <th scope="col">
            {first}–{last}
          </th>
          <th scope="col">
            <Trans>Seluruhnya</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, counts]) => {
          const highest = Math.max(...counts.map(({ count }) => count), 1);
          return (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>
                <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                  {counts.map(({ year, count }) => {
                    const tall = Math.max((count / highest) * height, 1);
                    return (
                      <rect
                        key={year}
                        x={(year - first) * step}
                        y={height - tall}
                        width={Math.max(step - 0.5, 0.5)}
                        height={tall}
                      />
                    );
                  })}
                </svg>
              </td>
              <td>
                {formatNumber(
                  counts.reduce((sum, { count }) => sum + count, 0),
                  locale,
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
