import { Trans } from '@lingui/react/macro';
import { Button } from '../../design/index.ts';
import { useExplore } from '../page/use-explore.ts';
import { addFocus, collapse, expand, findPath, focusOn, hide, pin } from '../state/transitions.ts';
import styles from './panel.module.css';

/** What can be done with a node of the picture; the same as its gestures and keys, for those who use neither. */
export function NodeActions({ id, isDrawn }: { id: string; isDrawn: boolean }) {
  const { state, apply } = useExplore();
  if (!isDrawn) return null;
  const isFocus = state.focus.includes(id);
  const isOpen = state.expanded.some((one) => one.id === id);
  return (
    <div className={`${styles.tools} screen-only`}>
      {isFocus ? null : (
        <>
          <Button look="quiet" onClick={() => apply(focusOn(id))}>
            <Trans>Jadikan pusat</Trans>
          </Button>
          <Button look="quiet" onClick={() => apply(addFocus(id))}>
            <Trans>Tambah ke pusat</Trans>
          </Button>
          <Button look="quiet" onClick={() => apply(findPath(null, id))}>
            <Trans>Jalur ke sini</Trans>
          </Button>
        </>
      )}
      <Button look="quiet" onClick={() => apply(expand(id))}>
        {isOpen ? <Trans>Buka lagi</Trans> : <Trans>Buka mitranya</Trans>}
      </Button>
      {isFocus && !isOpen ? null : (
        <Button look="quiet" onClick={() => apply(collapse(id))}>
          <Trans>Lipat</Trans>
        </Button>
      )}
      {isFocus ? null : (
        <Button look="quiet" onClick={() => apply(hide([id]))}>
          <Trans>Sembunyikan</Trans>
        </Button>
      )}
      {state.pins.has(id) ? (
        <Button look="quiet" onClick={() => apply(pin(id, null))}>
          <Trans>Lepas sematan</Trans>
        </Button>
      ) : null}
    </div>
  );
}
