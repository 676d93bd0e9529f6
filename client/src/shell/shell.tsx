import { Trans } from '@lingui/react/macro';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { BottomTabs } from './bottom-tabs.tsx';
import { Footer } from './footer.tsx';
import { OfflineBar } from './offline-bar.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame of every page. The explore page fills the window, so its footer stands only on paper. */
export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isFull = path === '/jaringan';
  // Within the frame of another site there is its chrome, not ours.
  if (path.startsWith('/sisip/')) {
    return (
      <main id="isi" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    );
  }
  return (
    <div className={styles.shell} data-full={isFull || undefined}>
      <a className={styles.skip} href="#isi">
        <Trans>Langsung ke isi</Trans>
      </a>
      <TopBar isStart={path === '/'} />
      <OfflineBar />
      <main id="isi" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      {isFull ? (
        <div className="print-only">
          <Footer />
        </div>
      ) : (
        <Footer />
      )}
      <BottomTabs />
    </div>
  );
}
