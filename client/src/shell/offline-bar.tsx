import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useLanguage } from '../app/use-language.ts';
import { formatMoment } from '../vocabulary/numbers.ts';
import styles from './offline-bar.module.css';

/** Under the top bar while the browser is offline: what is on the page stays readable, as of the moment the line was lost. */
export function OfflineBar() {
  const since = useOfflineSince();
  const { locale } = useLanguage();
  if (since === null) return null;
  const moment = formatMoment(since, locale);
  return (
    <p className={`${styles.bar} screen-only`} role="status">
      <Trans>Luring. Menampilkan isi per {moment}.</Trans>
    </p>
  );
}

function useOfflineSince(): Date | null {
  const [since, setSince] = useState<Date | null>(() => (navigator.onLine ? null : new Date()));
  useEffect(() => {
    const lost = () => setSince(new Date());
    const back = () => setSince(null);
    window.addEventListener('offline', lost);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', back);
    };
  }, []);
  return since;
}
