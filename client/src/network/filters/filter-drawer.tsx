import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../design/index.ts';
import styles from './filter-drawer.module.css';

/** The rail where there is no room for one: a drawer on a tablet, a full sheet on a phone. */
export function FilterDrawer({ isOpen, close, children }: { isOpen: boolean; close: () => void; children: ReactNode }) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.drawer} aria-label={t`Saringan`} onClose={close}>
      {isOpen ? children : null}
      <div className={styles.close}>
        <Button look="primary" onClick={close}>
          <Trans>Lihat hasil</Trans>
        </Button>
      </div>
    </dialog>
  );
}
