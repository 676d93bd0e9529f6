import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

/** A short label; `warn` carries an icon, since colour alone says nothing. */
export function Chip({ tone = 'plain', children }: { tone?: 'plain' | 'warn' | 'accent'; children: ReactNode }) {
  return (
    <span className={styles[tone]}>
      {tone === 'warn' ? <IconAlertTriangle size={14} stroke={1.6} aria-hidden="true" /> : null}
      {children}
    </span>
  );
}
