import { Trans } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import { PartMissing, reloadWhenServed } from '../platform/page-part.ts';
import { Button } from './button.tsx';
import styles from './broken-part.module.css';

const reloadedFor = 'jejaring-reloaded';

/**
 * In place of what could not be drawn: a file of it is missing, or it has a fault of ours. A missing file is asked for again when
 * the line is back, and once at once, since a newer version may have taken its place.
 */
export function BrokenPart({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const isMissing = error instanceof PartMissing;
  const [isAway, setAway] = useState(!navigator.onLine);
  const fetchAgain = useCallback(async () => setAway(!(await reloadWhenServed())), []);
  useEffect(() => {
    if (!isMissing) return undefined;
    const again = () => void fetchAgain();
    if (navigator.onLine && isFirst(window.location.href)) again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isMissing, fetchAgain]);

  return (
    <div className={styles.message} role="alert">
      {isMissing ? (
        <p>
          <Trans>Bagian halaman ini belum dapat diambil.</Trans>{' '}
          {isAway ? <Trans>Server tidak terjangkau; halaman dimuat lagi begitu sambungan kembali.</Trans> : null}
        </p>
      ) : (
        <p>
          <Trans>Ada kesalahan pada halaman ini. Muat lagi, atau laporkan dengan rincian di bawah.</Trans>
        </p>
      )}
      <p>
        <Button look="primary" onClick={() => (isMissing ? void fetchAgain() : reset())}>
          <Trans>Coba lagi</Trans>
        </Button>
      </p>
      {isMissing ? null : (
        <details className={styles.detail}>
          <summary>
            <Trans>Rincian kesalahan</Trans>
          </summary>
          <code lang="en" translate="no">
            {error instanceof Error ? error.message : String(error)}
          </code>
        </details>
      )}
    </div>
  );
}

/** Whether this address is not yet one that was loaded again for this reason. */
function isFirst(address: string): boolean {
  try {
    if (sessionStorage.getItem(reloadedFor) === address) return false;
    sessionStorage.setItem(reloadedFor, address);
    return true;
  } catch {
    // Without a memory it could load again without end.
    return false;
  }
}
