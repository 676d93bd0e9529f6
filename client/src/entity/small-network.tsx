import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { exploreAddress } from '../network-address/explore-address.ts';
import { useLanguage } from '../platform/use-language.ts';
import { Answered, shownOf } from '../design/answered.tsx';
import { Name } from '../design/name.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import styles from './small-network.module.css';
import { SmallNetworkDocument, type SmallNetworkQuery } from './small-network.generated.ts';

const limit = 26;

/** The network two steps around the entity as a still picture; the network page continues it. */
export function SmallNetwork({ id, kind, name }: { id: string; kind: EntityKind; name: string }) {
  const { language, locale } = useLanguage();
  const { ref, width } = useElementSize();
  const query = useQuery(SmallNetworkDocument, { variables: { id, language, limit } });
  const { found: network, isStale } = shownOf(query, networkOf);
  const hidden = network?.hidden.reduce((sum, one) => sum + one.count, 0) ?? 0;
  const more = formatNumber(hidden, locale);
  const isAlone = network !== null && network.nodes.length <= 1;
  return (
    <Section
      id="jaringan"
      title={<Trans>Jaringan dua langkah</Trans>}
      aside={
        isAlone || (network === null && !query.loading) ? null : (
          <Link {...exploreAddress([id])} data-quiet="">
            <Trans>Buka di jaringan</Trans>
          </Link>
        )
      }
    >
      <div ref={ref} className={styles.frame} data-stale={isStale || undefined}>
        <Answered query={query} of={networkOf} lines={6} failed={<Trans>Jaringan tidak dapat dimuat.</Trans>}>
          {(found) =>
            isAlone ? (
              <Empty>
                <Trans>
                  Belum ada hubungan tercatat untuk <Name of={name} />. Cari pihak lain, atau lihat sumber yang sudah
                  ada di halaman Data.
                </Trans>
              </Empty>
            ) : width === 0 ? null : (
              <NetworkDrawing network={found} focus={{ id, kind }} width={width} height={width < 480 ? 360 : 330} />
            )
          }
        </Answered>
      </div>
      {hidden === 0 ? null : (
        <p className={`${styles.caption} running-text`}>
          <Trans>+{more} tetangga lain tidak digambar.</Trans>{' '}
          <Link {...exploreAddress([id])} data-quiet="">
            <Trans>Tampilkan</Trans>
          </Link>
        </p>
      )}
    </Section>
  );
}

function networkOf(data: SmallNetworkQuery) {
  return data.network;
}
