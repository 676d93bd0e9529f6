import { useLingui } from '@lingui/react';
import { useLanguage } from '../app/use-language.ts';
import { KindMark } from '../design/kind-mark.tsx';
import { hitSubtitle } from './hit-subtitle.ts';
import styles from './search-hit-line.module.css';
import type { GlobalSearchQuery } from './search.generated.ts';

export type SearchHit = NonNullable<GlobalSearchQuery['search']>['edges'][number]['node'];

/** Mark, name, and what tells it from its namesakes; what matched is said where it is not the name itself. */
export function SearchHitLine({ hit }: { hit: SearchHit }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
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
      <span className={styles.sub}>{hitSubtitle(entity, i18n, locale)}</span>
    </span>
  );
}
