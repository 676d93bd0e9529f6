import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

/** The width and margins of a reading page, and the title of its tab. */
export function Page({ title, narrow = false, children }: { title: string; narrow?: boolean; children: ReactNode }) {
  useEffect(() => {
    document.title = title === '' ? 'Jejaring' : `${title} · Jejaring`;
  }, [title]);
  return <div className={narrow ? styles.narrow : styles.page}>{children}</div>;
}
