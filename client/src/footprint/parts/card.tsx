import { useId, type ReactNode } from 'react';
import styles from './parts.module.css';

/** A part of the page: its question as the heading, the answer in a sentence, then the picture and the table. */
export function Card({
  title,
  says,
  id,
  isLong = false,
  children,
}: {
  title: ReactNode;
  says?: ReactNode;
  id?: string;
  /** May be longer than a sheet of paper: it is then broken between its rows. */
  isLong?: boolean;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading} id={id} data-long={isLong || undefined}>
      <h2 id={heading}>{title}</h2>
      {says === undefined || says === null ? null : <p className={styles.says}>{says}</p>}
      {children}
    </section>
  );
}
