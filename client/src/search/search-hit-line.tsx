import { KindMark } from '../design/kind-mark.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import styles from './search-hit-line.module.css';

export interface SearchHit {
  readonly matched: string;
  readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string };
}

/** Mark, name, and what tells it from its namesakes; what matched is said where it is not the name itself. */
export function SearchHitLine({ hit, subtitle }: { readonly hit: SearchHit; readonly subtitle: string }) {
  const { entity, matched } = hit;
  const isOtherName =
    !entity.name.toLowerCase().includes(matched.toLowerCase()) && matched.toLowerCase() !== entity.name.toLowerCase();
  return (
    <span className={styles.line}>
      <KindMark kind={entity.kind} />
      <span className={styles.name}>
        {entity.name}
        {isOtherName ? <span className={styles.matched}> {matched}</span> : null}
      </span>
      <span className={styles.sub}>{subtitle}</span>
    </span>
  );
}
