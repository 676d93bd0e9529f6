import { Trans } from '@lingui/react/macro';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { spokenLocale } from '@jejaring/words/languages';
import { useLanguage } from '../platform/use-language.ts';
import { BottomTabs } from './bottom-tabs.tsx';
import { Footer } from './footer.tsx';
import { OfflineBar } from './offline-bar.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame of every page. The explore page fills the window, so its footer stands only on paper. */
export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isFull = path === '/jaringan';
  useLanguageInAddress();
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

/** Whoever shares the address shares its language. */
function useLanguageInAddress(): void {
  const navigate = useNavigate();
  const { locale } = useLanguage();
  const said = useRouterState({ select: ({ location: { search } }) => spokenLocale(search.bahasa ?? null) });
  useEffect(() => {
    // The router writes it, as into every address.
    if (said !== locale) void navigate({ to: '.', search: true, hash: true, replace: true, resetScroll: false });
  }, [said, locale, navigate]);
}
