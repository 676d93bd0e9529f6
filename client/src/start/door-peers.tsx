import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { listedRegion, shortRegion } from '../vocabulary/region-names.ts';
import { Door, type DoorLine } from './door.tsx';
import { DoorDistances } from './door-distances.tsx';
import { DoorPeersDocument } from './door-peers.generated.ts';

/** Examples chosen by hand from the bundled sample; what a store does not hold is left out. */
const chosen = { first: 'region:idn:33.10', second: 'region:idn:96.71', third: 'region:idn:72.02' };

/** The entrance to the regions like one's own: how far everybody lies from one, and three examples with their nearest. */
export function DoorPeers() {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  const { data, previousData } = useQuery(DoorPeersDocument, {
    variables: { language, ...chosen },
    errorPolicy: 'all',
  });
  const found = data ?? previousData;
  const lists = [found?.first, found?.second, found?.third].flatMap((list) => list ?? []);
  const first = found?.first ?? null;
  return (
    <Door
      picture={
        first === null ? null : (
          <DoorDistances
            counts={first.distances}
            name={shortRegion(first.region.name)}
            nearest={first.peers.at(-1)?.distance ?? 0}
          />
        )
      }
      title={<Trans>Daerah mana yang mirip kami?</Trans>}
      text={
        <Trans>
          Bandingkan dengan semua kabupaten dan kota; lihat siapa yang lebih baik, dan lewat siapa bertanya.
        </Trans>
      }
      lines={lists.map(({ region, peers }): DoorLine => {
        const [nearest] = peers;
        const name = shortRegion(nearest?.region.name ?? '');
        const note = name === '' ? '' : i18n._(msg`paling mirip ${name}`);
        return { id: region.id, kind: region.kind, name: listedRegion(region.name), note, opens: 'peers' };
      })}
    />
  );
}
