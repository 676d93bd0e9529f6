import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './kind-counts.module.css';
import { None } from './unknown.tsx';

/** How many of each kind; kinds with none are left out. */
export function KindCounts({ counts }: { counts: readonly { readonly kind: EntityKind; readonly count: number }[] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const some = counts.filter(({ count }) => count > 0);
  if (some.length === 0) {
    return (
      <None>
        <Trans>tidak ada tercatat</Trans>
      </None>
    );
  }
  return (
    <ul className={styles.counts}>
      {some.map(({ kind, count }) => (
        <li key={kind} className={styles.count}>
          <KindMark kind={kind} /> {i18n._(kindNames[kind])} <b>{formatNumber(count, locale)}</b>
        </li>
      ))}
    </ul>
  );
}
