import type { ReactNode } from 'react';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './answer.module.css';

interface AnswerProps {
  readonly kind?: EntityKind;
  readonly labels: readonly ReactNode[];
  /** The name, where the sentence does not say it. */
  readonly name?: string | null;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page: what kind of thing it is, then the sentence that answers. */
export function Answer({ kind, labels, name = null, children, actions }: AnswerProps) {
  return (
    <header className={styles.answer}>
      <div className={styles.text}>
        <p className={styles.labels}>
          {kind === undefined ? null : <KindMark kind={kind} />}
          {labels.map((label, index) => (
            <span key={index} className={styles.label}>
              {label}
            </span>
          ))}
        </p>
        {name === null ? null : <p className={styles.name}>{name}</p>}
        <h1>{children}</h1>
      </div>
      {actions === undefined ? null : <div className={`${styles.actions} screen-only`}>{actions}</div>}
    </header>
  );
}
