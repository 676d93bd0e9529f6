import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly narrow?: boolean;
  /** True where the page is loading or has failed, and so has no answer to be its heading: the title is, unseen. */
  readonly isState?: boolean;
  readonly children: ReactNode;
}

/** The width and margins of a reading page, and the title of its tab. */
export function Page({ title, narrow = false, isState = false, children }: PageProps) {
  useEffect(() => {
    document.title = title === '' ? 'Jejaring' : `${title} · Jejaring`;
  }, [title]);
  return (
    <div className={narrow ? styles.narrow : styles.page}>
      {isState ? <h1 className="visually-hidden">{title}</h1> : null}
      {children}
    </div>
  );
}
