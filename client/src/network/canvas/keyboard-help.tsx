import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { gestures, helpLines } from '../actions/actions.ts';
import { Dialog } from '../../design/dialog.tsx';
import { Button } from '../../design/index.ts';
import styles from './network-view.module.css';

export function KeyboardHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
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
    <Dialog title={<Trans>Tombol di gambar jaringan</Trans>} isOpen={isOpen} close={close}>
      <dl className={styles.keys}>
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
      <Button look="primary" onClick={close}>
        <Trans>Tutup</Trans>
      </Button>
    </Dialog>
  );
}
