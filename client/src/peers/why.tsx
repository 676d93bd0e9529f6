import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { Name } from '../design/name.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { TheirsMark, CountryMark, HalfMark, MedianMark, MineMark } from './legend-marks.tsx';
import type { PeerRow, PeersView } from './peer-list-view.ts';
import type { WhyListFragment } from './why.generated.ts';
import { WhyParts, WhyShared } from './why-parts.tsx';
import { WhyTable } from './why-table.tsx';
import styles from './why.module.css';

/** Why this peer stands where it stands; the shares add up to the distance. */
export function Why({
  view,
  row,
}: {
  view: PeersView<WhyListFragment>;
  row: PeerRow<WhyListFragment['peers'][number]>;
}) {
  const { locale } = useLanguage();
  const [me, them] = [shortRegion(view.list.region.name), shortRegion(row.name)];
  const { contributions, known, components } = row.peer;
  const [first] = contributions;
  const type = first?.__typename;
  const [knownText, componentsText] = [known, components].map((count) => formatNumber(count, locale));
  return (
    <section aria-labelledby="mengapa" className={styles.why}>
      <div className={styles.head}>
        <h2 id="mengapa">
          <Trans>
            Mengapa <Name of={them} />
          </Trans>
        </h2>
        {type === 'IndicatorContribution' ? (
          <p className={styles.legend}>
            <span>
              <MineMark /> {me}
            </span>
            <span>
              <TheirsMark /> {them}
            </span>
            <span>
              <MedianMark /> <Trans>median mirip</Trans>
            </span>
            <span>
              <CountryMark /> <Trans>median nasional</Trans>
            </span>
            <span>
              <HalfMark /> <Trans>50% tengah</Trans>
            </span>
          </p>
        ) : null}
      </div>
      {type === 'IndicatorContribution' ? <WhyTable view={view} row={row} /> : null}
      {type === 'ComponentContribution' ? <WhyParts contributions={contributions} /> : null}
      {type === 'SharedContribution' ? <WhyShared contributions={contributions} name={row.name} /> : null}
      <p className={styles.note}>
        {known < components ? (
          <>
            <Trans>
              Dibandingkan atas {knownText} dari {componentsText} indikator; yang tidak diketahui tidak ikut, dan jumlah
              kuadratnya diskalakan.
            </Trans>{' '}
          </>
        ) : null}
        <span className="screen-only">
          <Link to="/daerah-mirip/banding" search={{ daerah: `${view.list.region.id},${row.peer.region.id}` }}>
            <Trans>
              Bandingkan <Name of={me} /> dan <Name of={them} /> berdampingan
            </Trans>
          </Link>
        </span>
      </p>
    </section>
  );
}
