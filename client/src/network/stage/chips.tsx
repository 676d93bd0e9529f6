import { Trans, useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconRoute, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { KindMark, Name } from '../../design/index.ts';
import { ChoiceField } from '../../forms/choice-field.tsx';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { useNames } from '../data/use-names.ts';
import { useExplore } from '../page/use-explore.ts';
import { clearPath, findPath, removeFocus, setDepth } from '../state/transitions.ts';
import styles from './chips.module.css';
import { PathSearch } from './path-search.tsx';

/** What is asked: the focus, how far, what counts as a step, and the way to another. */
export function Chips({ loaded, openFilters }: { loaded: LoadedPicture | null; openFilters: (() => void) | null }) {
  const { t } = useLingui();
  const { state, apply } = useExplore();
  const names = useNames([...state.focus, ...(state.path === null ? [] : [state.path.to])], loaded);
  const [searching, setSearching] = useState(false);
  const to = state.path === null ? null : (names.get(state.path.to)?.name ?? state.path.to);
  return (
    <>
      {state.focus.map((id) => {
        const { name, kind } = names.get(id) ?? { name: id, kind: null };
        return (
          <span key={id} className={`${styles.chip} ${styles.focus}`}>
            {kind === null ? null : <KindMark kind={kind} />}
            <span className={styles.name}>{name}</span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t`Lepas ${name}`}
              onClick={() => apply(removeFocus(id))}
            >
              <IconX size={15} stroke={1.6} aria-hidden="true" />
            </button>
          </span>
        );
      })}
      {state.overview ? (
        <span className={styles.button}>
          <Trans>Seluruh jaringan</Trans>
        </span>
      ) : (
        <ChoiceField
          look="chip"
          aria-label={t`Jarak dari pusat`}
          value={String(state.depth)}
          options={[
            { value: '1', label: t`1 langkah` },
            { value: '2', label: t`2 langkah` },
            { value: '3', label: t`3 langkah` },
          ]}
          choose={(depth) => apply(setDepth(Number(depth) as 1 | 2 | 3))}
        />
      )}
      {state.path === null ? (
        state.overview ? null : searching ? (
          <PathSearch
            choose={(id) => {
              setSearching(false);
              apply(findPath(null, id));
            }}
            close={() => setSearching(false)}
          />
        ) : (
          <button type="button" className={styles.button} onClick={() => setSearching(true)}>
            <IconRoute size={17} stroke={1.6} aria-hidden="true" />
            <Trans>Jalur ke…</Trans>
          </button>
        )
      ) : (
        <span className={styles.chip} data-look="path">
          <IconRoute size={17} stroke={1.6} aria-hidden="true" />
          <span className={styles.name}>
            <Trans>
              Ke <Name of={to ?? ''} />
            </Trans>
          </span>
          <button type="button" className={styles.remove} aria-label={t`Hapus jalur`} onClick={() => apply(clearPath)}>
            <IconX size={15} stroke={1.6} aria-hidden="true" />
          </button>
        </span>
      )}
      {openFilters === null ? null : (
        <button type="button" className={`${styles.button} ${styles.filters}`} onClick={openFilters}>
          <IconAdjustmentsHorizontal size={17} stroke={1.6} aria-hidden="true" />
          <Trans>Saring</Trans>
        </button>
      )}
    </>
  );
}
