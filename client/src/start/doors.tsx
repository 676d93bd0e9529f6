import { useQuery } from '@apollo/client/react';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Answered } from '../design/answered.tsx';
import { Empty } from '../design/states.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { Door, type DoorLine } from './door.tsx';
import { DoorFootprints } from './door-footprints.tsx';
import { DoorNetwork } from './door-network.tsx';
import { DoorPeers } from './door-peers.tsx';
import styles from './doors.module.css';
import { StartPageDocument, type DoorExampleFragment, type StartPageQuery } from './doors.generated.ts';

/** Entrances chosen by hand from the bundled sample; what a store does not hold is left out. */
const chosen = {
  cooperation: ['region:idn:31', 'region:idn:35.78', 'region:idn:96.71'],
  drawn: ['region:idn:35.78'],
};

/** The three questions as entrances, each with a small picture of real ties and three real examples. */
export function Doors() {
  const { language } = useLanguage();
  const query = useQuery(StartPageDocument, { variables: { language, ...chosen }, errorPolicy: 'all' });
  return (
    <Answered
      query={query}
      of={(data: StartPageQuery) => data}
      failed={<Trans>Contoh tidak dapat dimuat.</Trans>}
      // The entrances stand before their examples do.
      renderFrame={(content, state) => (state === 'loading' ? <Entrances found={null} isLoading /> : content)}
    >
      {(found) => <Entrances found={found} isLoading={query.loading} />}
    </Answered>
  );
}

function Entrances({ found, isLoading }: { found: StartPageQuery | null; isLoading: boolean }) {
  const { i18n } = useLingui();
  const cooperation = examplesOf(found?.cooperation);
  if (!isLoading && cooperation.length === 0) {
    return (
      <Empty>
        <Trans>
          Belum ada yang tercatat. Muat contoh dengan <code>npm run -s jejaring -- sample</code>, atau impor berkas
          sendiri.
        </Trans>
      </Empty>
    );
  }
  const partners = (one: DoorExampleFragment) =>
    i18n._(msg`${plural(countOf(one.relationCounts, 'PARTY_TO', 'OUT', 'PARTNER'), { other: '# kemitraan' })}`);
  const lines = (
    examples: readonly DoorExampleFragment[],
    note: (one: DoorExampleFragment) => string,
    opens: DoorLine['opens'],
  ): DoorLine[] => examples.map((one) => ({ id: one.id, kind: one.kind, name: one.name, note: note(one), opens }));
  return (
    <div className={styles.doors}>
      <Door
        picture={<DoorNetwork network={found?.drawn ?? null} focus={chosen.drawn[0] ?? ''} />}
        title={<Trans>Siapa bekerja sama dengan siapa?</Trans>}
        text={<Trans>Buka jaringan satu daerah atau lembaga, lalu telusuri mitranya.</Trans>}
        lines={lines(cooperation, partners, 'network')}
      />
      <DoorPeers />
      <DoorFootprints />
    </div>
  );
}

function examplesOf(nodes: StartPageQuery['cooperation'] | undefined): DoorExampleFragment[] {
  return (nodes ?? []).flatMap((node) => (node !== null && 'kind' in node ? [node] : []));
}
