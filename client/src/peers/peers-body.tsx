import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { Name } from '../design/name.tsx';
import { Empty } from '../design/states.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { shortName } from './indicator-words.ts';
import type { PeersView } from './peer-list-view.ts';
import type { PeersBodyListFragment } from './peers-body.generated.ts';
import { PeerTable } from './peer-table.tsx';
import styles from './peers-content.module.css';
import { PeersMap } from './peers-map.tsx';
import { Solutions } from './solutions.tsx';
import { Way } from './way.tsx';
import { Why } from './why.tsx';

interface PeersBodyProps {
  readonly view: PeersView<PeersBodyListFragment>;
  readonly choose: (peer: string) => void;
  /** What is said of the asking region, whoever is chosen. */
  readonly children: ReactNode;
}

/** The list with its map, and beside it what explains the chosen peer. */
export function PeersBody({ view, choose, children }: PeersBodyProps) {
  const { list, rows, chosen } = view;
  const name = shortRegion(list.region.name);
  if (chosen === null) {
    return list.compared === 0 ? (
      <Empty>
        <Trans>
          <Name of={name} /> tidak dapat dibandingkan menurut model ini: tak ada yang tercatat untuk dibandingkan.
        </Trans>{' '}
        {list.model.missingValues}
      </Empty>
    ) : (
      <Empty>
        <Trans>Tak ada daerah yang cocok dengan saringan ini. Longgarkan saringannya.</Trans>
      </Empty>
    );
  }
  const side = [list.region.id, ...rows.slice(0, 5).map(({ peer }) => peer.region.id)].join(',');
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <div>
          <PeerTable view={view} choose={choose} />
          <ListNote view={view} />
          <p className={`${styles.note} screen-only`}>
            <Link to="/daerah-mirip/banding" search={{ daerah: side }}>
              <Trans>
                Bandingkan <Name of={name} /> dengan lima teratas berdampingan
              </Trans>
            </Link>
          </p>
        </div>
        <PeersMap view={view} choose={choose} />
      </div>
      <div className={styles.column}>
        <Why view={view} row={chosen} />
        <div className={styles.pairSmall}>
          <Solutions view={view} row={chosen} />
          <Way peer={chosen.peer} from={list.region.id} />
        </div>
        {children}
      </div>
    </div>
  );
}

function ListNote({ view }: { view: PeersView<PeersBodyListFragment> }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { list, rows, challenge } = view;
  const [count, all, better] = [rows.length, list.fitting, rows.filter((row) => row.isBetter).length].map((one) =>
    formatNumber(one, locale),
  );
  const [name, what] = [shortRegion(list.region.name), challenge === null ? '' : shortName(challenge.indicator, i18n)];
  return (
    <p className={styles.note}>
      <Trans>
        {count} dari {all} ditampilkan.
      </Trans>{' '}
      {rows.some(({ peer }) => peer.rankRange !== null) ? (
        <Trans>Kestabilan: peringkat terbaik–terburuk bila satu bagian dilepas.</Trans>
      ) : null}{' '}
      {what === '' ? null : (
        <Trans>
          {better} dari {count} lebih baik daripada <Name of={name} /> pada <Name of={what} />.
        </Trans>
      )}
    </p>
  );
}
