import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { copyText } from '../../platform/copy-text.ts';
import { SaveView } from '../../views/index.ts';
import { useNames } from '../data/use-names.ts';
import { useExplore } from '../page/use-explore.ts';
import styles from './export-menu.module.css';

/** Copies the address, which holds the whole view; who may write can also keep it under a short one. */
export function KeepLink() {
  const { t } = useLingui();
  const { state } = useExplore();
  const names = useNames(state.focus, null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    const address = window.location.href;
    setMessage((await copyText(address)) ? t`Tautan disalin.` : address);
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <Trans>Salin tautan</Trans>
      </button>
      <p className={styles.done} role="status">
        {message}
      </p>
      <SaveView title={state.focus.map((id) => names.get(id)?.name ?? id).join(', ') || t`Seluruh jaringan`} />
    </>
  );
}
