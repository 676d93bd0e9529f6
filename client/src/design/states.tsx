import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './states.module.css';

/** What is missing, and one next step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <p className={`${styles.empty} running-text`}>
      {children} {action}
    </p>
  );
}

/** Text as grey bars, shown only when waiting takes longer than 300 ms. */
export function Loading({ lines = 4, label }: { lines?: number; label?: string }) {
  const { t } = useLingui();
  const slow = useSlow(300);
  return (
    <div className={styles.loading} role="status" aria-label={label ?? t`Memuat`} aria-busy="true">
      {slow
        ? Array.from({ length: lines }, (_, index) => (
            <div key={index} className={styles.bar} style={{ width: `${95 - ((index * 23) % 47)}%` }} />
          ))
        : null}
    </div>
  );
}

/** A line in place: what failed, what to do, the code in small. Other parts of the page keep working. */
export function Failure({
  what,
  code,
  retry,
}: {
  what: ReactNode;
  code?: string | undefined;
  retry?: (() => void) | undefined;
}) {
  return (
    <p className={styles.failure} role="alert">
      {what}{' '}
      {code === 'RATE_LIMITED' ? (
        <Trans>Terlalu banyak yang diminta dari jaringan Anda dalam waktu singkat: tunggu hingga satu menit.</Trans>
      ) : null}{' '}
      {retry === undefined ? null : (
        <Button look="quiet" onClick={retry}>
          <Trans>Coba lagi.</Trans>
        </Button>
      )}{' '}
      {code === undefined ? null : <small className={styles.code}>({code})</small>}
    </p>
  );
}

function useSlow(delay: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return slow;
}
