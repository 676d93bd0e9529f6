import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { exploreAddress } from '../network-address/explore-address.ts';
import { KindMark } from '../design/kind-mark.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import styles from './doors.module.css';

/** An example of an entrance: where it leads and one true figure beside it. */
export interface DoorLine {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly note: string;
  readonly opens: 'network' | 'footprint' | 'peers';
}

interface DoorProps {
  readonly picture: ReactNode;
  readonly title: ReactNode;
  readonly text: ReactNode;
  readonly lines: readonly DoorLine[];
}

/** One entrance: a picture, a question, a sentence, examples. */
export function Door({ picture, title, text, lines }: DoorProps) {
  return (
    <section className={styles.door}>
      <div className={styles.picture}>{picture}</div>
      <h2>{title}</h2>
      <p className={styles.text}>{text}</p>
      <ul className={styles.lines}>
        {lines.map(({ id, kind, name, note, opens }) => (
          <li key={id} className={styles.line}>
            <KindMark kind={kind} />
            {opens === 'peers' ? (
              <Link className={styles.name} to="/daerah-mirip/$id" params={{ id }}>
                {name}
              </Link>
            ) : (
              <Link
                className={styles.name}
                {...(opens === 'network' ? exploreAddress([id]) : { to: '/jejak/$id' as const, params: { id } })}
              >
                {name}
              </Link>
            )}
            <span className={styles.note}>{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
