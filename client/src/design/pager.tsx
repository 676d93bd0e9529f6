import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../app/use-language.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { Button } from './button.tsx';
import styles from './pager.module.css';

/** Says how many of how many are shown, and loads more while there are any. */
export function Pager({
  shown,
  total,
  more,
  busy = false,
}: {
  shown: number;
  total: number;
  more: () => void;
  /** More is on its way, or what is shown still answers an earlier question, whose cursor fits no other. */
  busy?: boolean;
}) {
  const { locale } = useLanguage();
  if (shown >= total) return null;
  const rest = formatNumber(total - shown, locale);
  return (
    <>
      <p className={`${styles.rest} print-only`}>
        <Trans>{rest} lagi tidak dicetak.</Trans>
      </p>
      <div className={`${styles.pager} screen-only`}>
        <Button look="quiet" onClick={more} disabled={busy} aria-busy={busy}>
          <Trans>Tampilkan lagi</Trans>
        </Button>
        <span className={styles.rest}>
          <Trans>{rest} belum ditampilkan</Trans>
        </span>
      </div>
    </>
  );
}
