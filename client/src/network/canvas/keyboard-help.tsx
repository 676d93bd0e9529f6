import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { RefObject } from 'react';
import { gestures, helpLines } from '../actions/actions.ts';
import { Button } from '../../design/index.ts';
import styles from './network-view.module.css';

export function KeyboardHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { i18n } = useLingui();
  const lines = [
    ...helpLines.map(({ actions, says }) => ({
      keys: actions
        .flatMap(({ keys }) => keys.flatMap(({ shown }) => shown ?? []))
        .map((shown) => (typeof shown === 'string' ? shown : i18n._(shown))),
      meaning: i18n._(says),
    })),
    ...gestures.map(({ keys, says }) => ({ keys: [i18n._(keys)], meaning: i18n._(says) })),
  ];
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">
        <Trans>Tombol di gambar jaringan</Trans>
      </h2>
      <dl>
        {lines.map(({ keys, meaning }) => (
          <div key={meaning} style={{ display: 'contents' }}>
            <dt>
              {keys.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button look="primary" onClick={() => dialog.current?.close()}>
        <Trans>Tutup</Trans>
      </Button>
    </dialog>
  );
}
