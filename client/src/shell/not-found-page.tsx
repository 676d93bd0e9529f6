import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Page } from './page.tsx';
import styles from './message-page.module.css';

/** No page has this address, or nothing known has this id. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Tidak ditemukan`} narrow>
      <div className={styles.message}>
        <h1>
          <Trans>Tidak ada halaman di alamat ini.</Trans>
        </h1>
        <p className="running-text">
          <Trans>
            Periksa alamatnya, cari namanya di atas, atau mulai dari <Link to="/">halaman awal</Link>.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
