import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { entityAddress } from '../../platform/entity-address.ts';
import { useLanguage } from '../../platform/use-language.ts';
import {
  Button,
  buttonLook,
  errorCode,
  Failure,
  KindMark,
  Loading,
  SourceKey,
  sourceLetters,
} from '../../design/index.ts';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { useExplore } from '../page/use-explore.ts';
import { usePhone } from '../page/use-phone.ts';
import { select } from '../state/transitions.ts';
import { BottomSheet } from './bottom-sheet.tsx';
import { Facts } from './facts.tsx';
import { NodeActions } from './node-actions.tsx';
import { PanelAnswer } from './panel-answer.tsx';
import styles from './panel.module.css';
import { ExplorePanelDocument } from './panel.generated.ts';
import { PathStrip } from './path-strip.tsx';
import { Relations } from './relations.tsx';
import { subtitleOf } from './subtitle.ts';

/** What was selected: who it is, with whom, by which sources. Beside the canvas, on a phone a sheet over it. */
export function Panel({ id, loaded }: { id: string; loaded: LoadedPicture | null }) {
  const { t } = useLingui();
  const isPhone = usePhone();
  const content = <PanelContent id={id} loaded={loaded} />;
  return isPhone ? (
    <BottomSheet label={t`Rincian`}>
      <div className={styles.whole}>{content}</div>
    </BottomSheet>
  ) : (
    <section className={styles.panel} aria-label={t`Rincian`}>
      {content}
    </section>
  );
}

function PanelContent({ id, loaded }: { id: string; loaded: LoadedPicture | null }) {
  const { t, i18n } = useLingui();
  const { language, locale } = useLanguage();
  const { apply } = useExplore();
  const close = useRef<HTMLButtonElement>(null);
  const query = useQuery(ExplorePanelDocument, { variables: { id, language } });
  const found = (query.data ?? query.previousData)?.node;
  const node = found != null && 'kind' in found ? found : null;
  const around = (query.data ?? query.previousData)?.around ?? null;
  const isStale = query.loading && query.previousData !== undefined;
  const sources = [...(node?.sources ?? []), ...(around?.sources ?? [])].filter(
    (one, index, all) => all.findIndex((other) => other.id === one.id) === index,
  );
  const letters = sourceLetters(sources.map((source) => source.id));

  return (
    <>
      <div className={styles.body} data-stale={isStale || undefined} aria-busy={query.loading}>
        <div className={styles.kindline}>
          {node === null ? null : <KindMark kind={node.kind} size={13} />}
          {node === null ? null : <span>{subtitleOf(node, i18n, locale)}</span>}
          <Button ref={close} look="icon" aria-label={t`Tutup rincian`} onClick={() => apply(select(null))}>
            <IconX size={18} stroke={1.6} aria-hidden="true" />
          </Button>
        </div>
        {query.error === undefined ? null : (
          <Failure
            what={<Trans>Rincian tidak dapat dimuat.</Trans>}
            code={errorCode(query.error)}
            retry={() => void query.refetch()}
          />
        )}
        {node === null ? (
          query.loading ? (
            <Loading lines={8} />
          ) : query.error === undefined ? (
            <p>
              <Trans>Tidak ada yang tercatat di bawah alamat ini.</Trans>
            </p>
          ) : null
        ) : (
          <>
            <h2 className={styles.name}>{node.name}</h2>
            <PanelAnswer node={node} around={around} path={loaded?.path ?? null} />
            <PathStrip path={loaded?.path ?? null} selected={id} />
            <Facts node={node} letters={letters} />
            {around === null ? null : <Relations node={node} around={around} letters={letters} />}
          </>
        )}
      </div>
      {node === null ? null : (
        <>
          <NodeActions id={node.id} isDrawn={loaded?.picture.nodes.some((one) => one.id === node.id) ?? false} />
          <div className={styles.actions}>
            <Link className={buttonLook['primary']} {...entityAddress(node.kind, node.id)}>
              <Trans>Buka halaman</Trans>
            </Link>
          </div>
          <div className={styles.keys}>
            <SourceKey
              sources={sources.map((source) => ({
                id: source.id,
                letter: letters.get(source.id) ?? '',
                name: source.name,
                note: source.retrieved === null ? undefined : source.retrieved.slice(0, 4),
              }))}
            />
          </div>
        </>
      )}
    </>
  );
}
