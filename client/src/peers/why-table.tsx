import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { entityAddress } from '../platform/entity-address.ts';
import { useLanguage } from '../platform/use-language.ts';
import { KindMark } from '../design/kind-mark.tsx';
import { Unknown } from '../design/unknown.tsx';
import { formatPercent } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { IndicatorStrip } from './indicator-strip.tsx';
import { columnFigure, shortName, unitLabel } from './indicator-words.ts';
import type { PeersView } from './peer-list-view.ts';
import type { WhyTableIndicatorFragment, WhyTableListFragment } from './why-table.generated.ts';
import styles from './why.module.css';

type View = PeersView<WhyTableListFragment>;
type Row = View['rows'][number];

/** Every indicator of the model for one peer: the picture, four figures, and its share of the squared distance; the largest first. */
export function WhyTable({ view, row }: { view: View; row: Row }) {
  const { locale } = useLanguage();
  const shares = sharesOf(row);
  const place = view.rows.indexOf(row);
  const known = new Map(view.list.indicators.map((one) => [one.indicator.id, one]));
  const lines = [...shares]
    .flatMap(([id, share]) => {
      const one = known.get(id);
      return one === undefined ? [] : [{ one, share }];
    })
    .sort((a, b) => Number(isChallenge(view, b.one)) - Number(isChallenge(view, a.one)) || b.share - a.share);
  const [me, them] = [shortRegion(view.list.region.name), shortRegion(row.name)];
  const largest = Math.max(...shares.values(), 0.01);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Indikator</Trans>
          </th>
          <td aria-hidden="true" />
          <th scope="col" className={styles.number}>
            {me}
          </th>
          <th scope="col" className={styles.number}>
            {them}
          </th>
          <th scope="col" className={styles.further}>
            <Trans>Mirip</Trans>
          </th>
          <th scope="col" className={styles.further}>
            <Trans>Nasional</Trans>
          </th>
          <th scope="col" className={styles.share}>
            <Trans>Andil jarak</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ one, share }) => {
          const theirs = one.peers[place]?.value ?? null;
          const isUnknown = one.mine.value === null || theirs === null;
          return (
            <tr key={one.indicator.id} data-challenge={isChallenge(view, one) || undefined}>
              <Name one={one} isChallenge={isChallenge(view, one)} />
              <td className={styles.strip}>
                <IndicatorStrip spread={one} median={one.median} mine={one.mine.value} theirs={theirs} />
              </td>
              <Figure value={one.mine.value} indicator={one.indicator} className={styles.mine} />
              <Figure value={theirs} indicator={one.indicator} className={styles.number} />
              <Figure value={one.median} indicator={one.indicator} className={styles.further} />
              <Figure value={one.country} indicator={one.indicator} className={styles.further} />
              <td className={styles.share}>
                {isUnknown ? (
                  <Trans>tidak ikut</Trans>
                ) : (
                  <>
                    <span className={styles.shareBar} style={{ width: `${(share / largest) * 36}px` }} />
                    {formatPercent(share * 100, locale)}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Name({ one, isChallenge: marked }: { one: WhyTableIndicatorFragment; isChallenge: boolean }) {
  const { i18n } = useLingui();
  const unit = unitLabel(one.indicator.unit, i18n);
  return (
    <th scope="row" className={styles.indicator} title={one.indicator.name}>
      {marked ? <KindMark kind="CHALLENGE" /> : null}{' '}
      <Link {...entityAddress('INDICATOR', one.indicator.id)} data-quiet>
        {shortName(one.indicator, i18n)}
      </Link>{' '}
      <span className={styles.unit}>{unit}</span>
    </th>
  );
}

function Figure({
  value,
  indicator,
  className,
}: {
  value: number | null;
  indicator: { readonly unit: string | null; readonly decimals: number | null };
  className: string | undefined;
}) {
  const { locale } = useLanguage();
  return <td className={className}>{value === null ? <Unknown /> : columnFigure(value, indicator, locale)}</td>;
}

function isChallenge({ challenge }: View, { indicator }: WhyTableIndicatorFragment): boolean {
  return challenge?.indicator.id === indicator.id;
}

/** Shares of the squared distance by the indicator's id. */
function sharesOf({ peer }: Row): Map<string, number> {
  return new Map(
    peer.contributions.flatMap((one): [string, number][] =>
      one.__typename === 'IndicatorContribution' ? [[one.indicatorOf.id, one.share]] : [],
    ),
  );
}
