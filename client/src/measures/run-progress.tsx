import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Button } from '../design/button.tsx';
import { formatPercent } from '../vocabulary/numbers.ts';
import styles from './measures.module.css';

/** How far a long run is, and the way to end it. */
export function RunProgress({ progress, stop }: { progress: number; stop: () => void }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const share = formatPercent(Math.floor(100 * progress), locale);
  return (
    <div className={styles.progress} role="status">
      <progress value={progress} max={1} aria-label={t`Kemajuan hitungan`} />
      <span>
        <Trans>Sedang dihitung, {share}</Trans>
      </span>
      <Button onClick={stop}>
        <Trans>Hentikan</Trans>
      </Button>
    </div>
  );
}
