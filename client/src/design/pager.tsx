import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import type { More } from '../platform/use-more.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { Button } from './button.tsx';
import { errorCode } from './error-code.ts';
import styles from './pager.module.css';
import { Failure } from './states.tsx';

/** Says how many of how many are shown, loads more while there are any, and says so where that failed. */
export function Pager({
  shown,
  total,
  more,
  busy = false,
  error,
}: Pick<More, 'more'> & Partial<More> & { shown: number; total: number }) {
  const { locale } = useLanguage();
  if (shown >= total) return null;
  const rest = formatNumber(total - shown, locale);
  return (
    <>
      <p className={`${styles.rest} print-only`}>
        <Trans>{rest} lagi tidak dicetak.</Trans>
      </p>
      <div className={`${styles.pager} screen-only`}>
        {error === undefined ? (
          <Button look="quiet" onClick={more} disabled={busy} aria-busy={busy}>
            <Trans>Tampilkan lagi</Trans>
          </Button>
        ) : (
          <Failure what={<Trans>Sisanya tidak dapat dimuat.</Trans>} code={errorCode(error)} retry={more} />
        )}
        <span className={styles.rest}>
          <Trans>{rest} belum ditampilkan</Trans>
        </span>
      </div>
    </>
  );
}
