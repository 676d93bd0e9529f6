import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { entityAddress } from '../platform/entity-address.ts';
import { useLanguage } from '../platform/use-language.ts';
import { Answer } from '../design/answer.tsx';
import { Name } from '../design/name.tsx';
import { Page } from '../shell/page.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { BetterPeers } from './better-peers.tsx';
import { ChallengeSelect } from './challenge-select.tsx';
import { ChallengesOfMine } from './challenges-of-mine.tsx';
import controls from './controls.module.css';
import { ListFilters } from './list-filters.tsx';
import { MixForm } from './mix-form.tsx';
import { ModelSwitch } from './model-switch.tsx';
import { answerOf, peersView } from './peer-list-view.ts';
import { PeersActions } from './peers-actions.tsx';
import { PeersBody } from './peers-body.tsx';
import styles from './peers-content.module.css';
import type {
  MethodNoteListFragment,
  PeersContentListFragment,
  PeersContentQueryFragment,
} from './peers-content.generated.ts';
import { changed, peersQuestion, type PeersSearch } from './peers-search.ts';
import { SourceNotes } from './source-notes.tsx';

interface PeersContentProps {
  readonly found: PeersContentQueryFragment;
  readonly list: PeersContentListFragment;
  readonly search: PeersSearch;
  /** A newer answer is on its way. */
  readonly isStale: boolean;
}

type Change = { [Name in keyof PeersSearch]?: PeersSearch[Name] | undefined };

export function PeersContent({ found, list, search, isStale }: PeersContentProps) {
  const { i18n, t } = useLingui();
  const { locale } = useLanguage();
  const navigate = useNavigate();
  const [isMixing, setMixing] = useState(false);
  const { region } = list;
  const view = peersView(list, { challenge: search.tantangan, peer: search.dengan });
  const change = (next: Change) =>
    void navigate({
      to: '/daerah-mirip/$id',
      params: { id: region.id },
      search: changed(search, next),
      resetScroll: false,
    });
  const name = shortRegion(region.name);
  const parts = [
    ...(found.peerModels ?? []).map(({ id, name: model }) => ({ id, name: model })),
    ...list.indicators.map(({ indicator }) => ({ id: indicator.id, name: indicator.name })),
  ];
  return (
    <Page title={t`Daerah mirip ${name}`}>
      <Answer
        kind="REGION"
        labels={[
          <Link key="name" {...entityAddress('REGION', region.id)} data-quiet>
            {region.name}
          </Link>,
          region.code,
        ]}
      >
        {answerOf(view, search.urut === 'jangkauan', i18n, locale)}
      </Answer>
      <div className={`${controls.controls} screen-only`}>
        <ModelSwitch
          found={found}
          region={region}
          search={search}
          isMixing={isMixing}
          mix={() => setMixing((now) => !now)}
        />
        <ChallengeSelect view={view} choose={(tantangan) => change({ tantangan, dengan: undefined })} />
        <MethodNote list={list} />
      </div>
      {isMixing ? (
        <MixForm
          key={search.mix ?? ''}
          parts={parts}
          initial={search.mix}
          onMix={(mix) => change({ mix, model: undefined, dengan: undefined })}
        />
      ) : null}
      <div className={controls.tools}>
        <ListFilters
          search={search}
          islands={found.islands ?? []}
          names={new Map(list.peers.map((peer) => [peer.region.id, peer.region.name]))}
          change={change}
        />
        <PeersActions region={region.id} question={peersQuestion(search)} />
      </div>
      <div className={styles.stale} data-stale={isStale || undefined} aria-busy={isStale || undefined}>
        <PeersBody view={view} choose={(dengan) => change({ dengan })}>
          <div className={styles.pair}>
            <BetterPeers list={list} choose={(tantangan, dengan) => change({ tantangan, dengan })} />
            <ChallengesOfMine list={list} />
          </div>
        </PeersBody>
      </div>
      <SourceNotes list={list} />
    </Page>
  );
}

/** What a distance is, in a breath; the method page says the rest. */
function MethodNote({ list }: { list: MethodNoteListFragment }) {
  const { locale } = useLanguage();
  const [level, apart] = [list.compared + 1, list.notComparableCount].map((count) => formatNumber(count, locale));
  const farthest = list.farthest === null ? null : shortRegion(list.farthest.name);
  return (
    <p className={controls.method}>
      {list.model.summary}{' '}
      {farthest === null ? null : (
        <Trans>
          0 = sama, 1 = terjauh dari {level} (<Name of={farthest} />
          ).
        </Trans>
      )}{' '}
      {list.notComparableCount === 0 ? null : <Trans>{apart} daerah tidak dapat dibandingkan.</Trans>}{' '}
      <Trans>Mirip belum tentu sama baiknya.</Trans>{' '}
      <Link to="/daerah-mirip/cara">
        <Trans>Cara menghitung</Trans>
      </Link>
    </p>
  );
}
