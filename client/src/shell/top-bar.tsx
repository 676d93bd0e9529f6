import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { GlobalSearch } from '../search/global-search.tsx';
import { ColourSwitch } from './colour-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import styles from './top-bar.module.css';

/** On a phone the start page shows the name and the switches, every other page the search. */
export function TopBar({ isStart }: { isStart: boolean }) {
  const { t } = useLingui();
  return (
    <header className={`${styles.bar} screen-only`} data-start={isStart || undefined}>
      <Link to="/" className={styles.home} aria-label={t`Jejaring, halaman awal`}>
        <Logo />
        <span className={styles.name} translate="no">
          Jejaring
        </span>
      </Link>
      <div className={styles.search}>
        <GlobalSearch />
      </div>
      <nav className={styles.nav} aria-label={t`Utama`}>
        <Link to="/jaringan" className={styles.item} activeProps={{ 'aria-current': 'page' }}>
          <Trans>Jaringan</Trans>
        </Link>
        <Link to="/daerah-mirip" className={styles.item} activeProps={{ 'aria-current': 'page' }}>
          <Trans>Daerah mirip</Trans>
        </Link>
        <Link to="/jejak" className={styles.item} activeProps={{ 'aria-current': 'page' }}>
          <Trans>Jejak donor</Trans>
        </Link>
        <Link to="/data" className={styles.item} activeProps={{ 'aria-current': 'page' }}>
          <Trans>Data</Trans>
        </Link>
      </nav>
      <div className={styles.switches}>
        <LanguageSwitch />
        <ColourSwitch />
      </div>
    </header>
  );
}
