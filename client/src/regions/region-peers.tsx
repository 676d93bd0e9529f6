import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Answered } from '../design/answered.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { RegionPeersDocument, type RegionPeersQuery } from './region-peers.generated.ts';
import styles from './region-peers.module.css';

/** The three regions most like this one, and the way to all of them. */
export function RegionPeers({ region }: { region: string }) {
  const { language, locale } = useLanguage();
  const query = useQuery(RegionPeersDocument, { variables: { region, language } });
  return (
    <Section
      id="mirip"
      title={<Trans>Daerah mirip</Trans>}
      aside={
        <Link to="/daerah-mirip/$id" params={{ id: region }}>
          <Trans>Cari daerah mirip</Trans>
        </Link>
      }
    >
      <Answered
        query={query}
        of={(data: RegionPeersQuery) => data.peers}
        lines={3}
        failed={<Trans>Daftar daerah mirip tidak dapat dimuat.</Trans>}
      >
        {(list) =>
          list.peers.length === 0 ? (
            <Empty>
              <Trans>Tidak dapat dibandingkan: belum ada angka tercatat untuk daerah ini.</Trans>
            </Empty>
          ) : (
            <>
              <ol className={styles.peers}>
                {list.peers.map(({ rank, distance, reach, region: peer }) => (
                  <li key={peer.id}>
                    <span className={styles.rank}>{formatNumber(rank, locale)}</span>
                    <span className={styles.name}>
                      <EntityLink id={peer.id} kind="REGION" name={peer.name} mark={false} />{' '}
                      <span className={styles.quiet}>{peer.ancestors[0]?.name}</span>
                    </span>
                    <span className={styles.quiet}>
                      <Trans>jarak {formatNumber(distance, locale, 3, true)}</Trans>
                      {reach === null ? null : (
                        <>
                          {' · '}
                          <Plural value={reach} other="# langkah" />
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
              <p className={styles.quiet}>
                {list.model.summary} <Trans>Mirip belum tentu sama baiknya.</Trans>
              </p>
            </>
          )
        }
      </Answered>
    </Section>
  );
}
