import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Name } from '../design/name.tsx';
import { Unknown } from '../design/unknown.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { listedRegion } from '../vocabulary/region-names.ts';
import { columnFigure, shortName, unitLabel } from './indicator-words.ts';
import type { PeerRow, PeersView } from './peer-list-view.ts';
import type { PeerTableListFragment } from './peer-table.generated.ts';
import styles from './peer-table.module.css';
import { RankStrip } from './rank-strip.tsx';

/** The list: rank, name, distance, how firm the rank is, and the challenge with its difference. A name opens its reasons. */
export function PeerTable({ view, choose }: { view: PeersView<PeerTableListFragment>; choose: (id: string) => void }) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const { rows, challenge, chosen } = view;
  const scale = scaleOf(rows);
  const last = Math.max(...rows.map(({ peer }) => peer.rankRange?.worst ?? peer.rank), 2);
  const unit = challenge === null ? '' : unitLabel(challenge.indicator.unit, i18n);
  const challengeName = challenge === null ? '' : shortName(challenge.indicator, i18n);
  const end = formatNumber(scale, locale, 2);
  const hasRanges = rows.some(({ peer }) => peer.rankRange !== null);
  return (
    <table className={styles.table} data-ranges={hasRanges || undefined}>
      <caption className="visually-hidden">
        <Trans>Daerah menurut kemiripan</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.rank} aria-label={t`Peringkat`}>
            #
          </th>
          <th scope="col">
            <Trans>Daerah</Trans>
          </th>
          <th scope="col">
            <Trans>Jarak, skala 0–{end}</Trans>
          </th>
          {hasRanges ? (
            <th scope="col">
              <Trans>Kestabilan peringkat</Trans>
            </th>
          ) : null}
          <th scope="col" className={styles.figure}>
            {challengeName === '' ? null : (
              <Trans>
                <Name of={challengeName} />
                <Name of={unit === '' ? '' : ` (${unit})`} />, selisih
              </Trans>
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { peer } = row;
          const isChosen = row === chosen;
          const [province] = peer.region.ancestors;
          const { best = 0, worst = 0 } = peer.rankRange ?? {};
          return (
            <tr
              key={peer.region.id}
              className={styles.row}
              data-chosen={isChosen || undefined}
              onClick={() => choose(peer.region.id)}
            >
              <td className={styles.rank}>{formatNumber(peer.rank, locale)}</td>
              <th scope="row" className={styles.name}>
                <button
                  type="button"
                  aria-pressed={isChosen}
                  title={t`Mengapa ${row.name}`}
                  onClick={(event) => {
                    event.stopPropagation();
                    choose(peer.region.id);
                  }}
                >
                  {listedRegion(row.name)}
                </button>
                <span className={styles.province}>
                  {province?.name}
                  <Steps row={row} />
                </span>
              </th>
              <td className={styles.distance}>
                <span className={styles.bar}>
                  <span style={{ width: `${Math.min(100, (peer.distance / scale) * 100)}%` }} />
                </span>
                <span className={styles.value}>{formatNumber(peer.distance, locale, 3, true)}</span>
                {peer.known < peer.components ? <Rest known={peer.known} of={peer.components} /> : null}
              </td>
              {hasRanges ? (
                <td className={styles.stability}>
                  {peer.rankRange === null ? null : (
                    <>
                      <RankStrip rank={peer.rank} best={best} worst={worst} last={last} />
                      <span className={styles.between}>
                        <span className={styles.onPhone}>
                          <Trans>peringkat</Trans>{' '}
                        </span>
                        {formatNumber(best, locale)}–{formatNumber(worst, locale)}
                      </span>
                    </>
                  )}
                </td>
              ) : null}
              <td className={styles.figure}>
                {challenge === null ? null : <Challenge row={row} indicator={challenge.indicator} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Steps({ row }: { row: PeerRow }) {
  if (row.isNeighbour) {
    return (
      <>
        {' · '}
        <Trans>berbatasan</Trans>
      </>
    );
  }
  const { steps } = row;
  if (steps === null) return null;
  return (
    <>
      {' · '}
      <Plural value={steps} other="# langkah" />
    </>
  );
}

function Rest({ known, of }: { known: number; of: number }) {
  return (
    <span className={styles.rest}>
      <Trans>
        atas {known} dari {of}
      </Trans>
    </span>
  );
}

function Challenge({
  row,
  indicator,
}: {
  row: PeerRow;
  indicator: { readonly unit: string | null; readonly decimals: number | null };
}) {
  const { locale } = useLanguage();
  if (row.value === null) return <Unknown />;
  const { difference } = row;
  const sign = difference !== null && difference > 0 ? '+' : '';
  return (
    <>
      <b className={styles.theirs} data-better={row.isBetter || undefined}>
        {columnFigure(row.value, indicator, locale)}
      </b>
      <span className={styles.difference}>
        {difference === null ? '' : `${sign}${columnFigure(difference, indicator, locale)}`}
      </span>
    </>
  );
}

/** The right end of the distance bars: 0,15 as in the drawing, wider in steps where the list needs it. */
function scaleOf(rows: readonly PeerRow[]): number {
  const most = Math.max(...rows.map(({ peer }) => peer.distance), 0);
  return most <= 0.15 ? 0.15 : most <= 0.3 ? 0.3 : most <= 0.5 ? 0.5 : 1;
}
