import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useDataAge } from '../platform/data-age.ts';
import { useLanguage } from '../platform/use-language.ts';
import { formatMoment } from '../vocabulary/numbers.ts';
import styles from './offline-bar.module.css';

/**
 * Under the top bar while what is shown may be old: the browser is offline, or the server cannot ask its database. The
 * page stays readable, and says as of when it is.
 */
export function OfflineBar() {
  const since = useOfflineSince();
  const asOf = useDataAge();
  const { locale } = useLanguage();
  const shown = since ?? asOf;
  if (shown === null) return null;
  const moment = formatMoment(shown, locale);
  return (
    <p className={`${styles.bar} screen-only`} role="status">
      {since === null ? (
        <Trans>Basis data tidak menjawab. Menampilkan isi per {moment}; perubahan belum dapat disimpan.</Trans>
      ) : (
        <Trans>Luring. Menampilkan isi per {moment}.</Trans>
      )}
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
