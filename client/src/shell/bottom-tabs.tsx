import { Trans, useLingui } from '@lingui/react/macro';
import { IconAffiliate, IconRoute, IconTable, IconVersions } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import styles from './bottom-tabs.module.css';

/** The navigation of a phone. */
export function BottomTabs() {
  const { t } = useLingui();
  return (
    <nav className={`${styles.tabs} screen-only`} aria-label={t`Utama, di bawah`}>
      <Link to="/jaringan" className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
        <IconAffiliate size={20} stroke={1.6} aria-hidden="true" />
        <Trans>Jaringan</Trans>
      </Link>
      <Link to="/daerah-mirip" className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
        <IconVersions size={20} stroke={1.6} aria-hidden="true" />
        <Trans>Daerah mirip</Trans>
      </Link>
      <Link to="/jejak" className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
        <IconRoute size={20} stroke={1.6} aria-hidden="true" />
        <Trans>Jejak donor</Trans>
      </Link>
      <Link to="/data" className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
        <IconTable size={20} stroke={1.6} aria-hidden="true" />
        <Trans>Data</Trans>
      </Link>
    </nav>
  );
}
