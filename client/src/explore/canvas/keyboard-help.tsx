import { Trans, useLingui } from '@lingui/react/macro';
import type { RefObject } from 'react';
import { Button } from '../../design/index.ts';
import styles from './network-view.module.css';

export function KeyboardHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useLingui();
  const keys: readonly [readonly string[], string][] = [
    [['←', '→', '↑', '↓'], t`ke simpul terdekat di arah itu`],
    [[']', '['], t`mitra berikutnya, sebelumnya`],
    [['Enter'], t`jadikan pusat`],
    [[t`Spasi`], t`pilih`],
    [['P'], t`jalur dari yang terpilih`],
    [['E', 'C'], t`buka, lipat mitra simpul ini`],
    [['Delete'], t`sembunyikan simpul`],
    [['H'], t`tampilkan yang tersembunyi`],
    [['+', '−', '0'], t`perbesar, perkecil, tampilkan semua`],
    [['T'], t`tabel`],
    [['Ctrl+Z', 'Ctrl+Shift+Z'], t`urungkan, ulangi`],
    [['Esc'], t`keluar satu langkah`],
    [[t`Shift+klik`], t`jalur dari yang terpilih ke simpul ini`],
    [[t`Alt+seret`], t`lingkari simpul untuk disembunyikan`],
  ];
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">
        <Trans>Tombol di gambar jaringan</Trans>
      </h2>
      <dl>
        {keys.map(([names, meaning]) => (
          <div key={meaning} style={{ display: 'contents' }}>
            <dt>
              {names.map((name) => (
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
