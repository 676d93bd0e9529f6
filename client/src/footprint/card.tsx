import { useId, type ReactNode } from 'react';
import styles from './parts.module.css';

/** A part of the page: its question as the heading, the answer in a sentence, then the picture and the table. */
export function Card({
  title,
  says,
  id,
  children,
}: {
  title: ReactNode;
  says?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading} id={id}>
      <h2 id={heading}>{title}</h2>
      {says === undefined || says === null ? null : <p className={styles.says}>{says}</p>}
      {children}
    </section>
  );
}
