import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../design/index.ts';
import { Sheet } from '../../design/sheet.tsx';
import styles from './filter-drawer.module.css';

/** The rail where there is no room for one: a drawer on a tablet, a full sheet on a phone. */
export function FilterDrawer({ isOpen, close, children }: { isOpen: boolean; close: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Sheet name={t`Saringan`} isOpen={isOpen} close={close}>
      {children}
      <div className={styles.close}>
        <Button look="primary" onClick={close}>
          <Trans>Lihat hasil</Trans>
        </Button>
      </div>
    </Sheet>
  );
}
