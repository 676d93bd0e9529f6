import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './absence.module.css';

/** The hatch of what is not known; used for nothing else. */
export function HatchMark({ size = 12 }: { size?: number }) {
  return (
    <svg className={styles.hatch} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect x=".75" y=".75" width="10.5" height="10.5" rx="1.5" fill="none" strokeDasharray="2.4 1.6" />
      <path d="M1 7L7 1M1 11.5L11.5 1M5.5 11.5L11.5 5.5" fill="none" />
    </svg>
  );
}

/** A value that cannot be answered; `why` says the reason where one is known. */
export function Unknown({ why }: { why?: ReactNode }) {
  return (
    <span className={styles.unknown}>
      <HatchMark /> <em>{why ?? <Trans>tidak diketahui</Trans>}</em>
    </span>
  );
}

/** A value that was looked for and is empty: not the same as unknown. */
export function None({ children }: { children?: ReactNode }) {
  return <span className={styles.none}>{children ?? <Trans>tidak ada tercatat</Trans>}</span>;
}
