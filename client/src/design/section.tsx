import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

/** A part of a page with its heading; `aside` stands at the end of the heading's line (a link, a count). */
export function Section({
  title,
  aside,
  id,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={heading} tabIndex={id === undefined ? undefined : -1}>
          {title}
        </h2>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
