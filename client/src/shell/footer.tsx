import { Trans } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { formatMoment } from '../vocabulary/numbers.ts';
import { ColourSwitch } from './colour-switch.tsx';
import styles from './footer.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { PrintLinks } from './print-links.tsx';

/** On paper it says where the page came from; on a phone it also holds the switches, which the top bar has no room for. */
export function Footer() {
  const { locale } = useLanguage();
  const href = useRouterState({ select: (state) => state.location.href });
  const now = formatMoment(usePrintMoment(), locale);
  const address = `${window.location.origin}${href}`;
  return (
    <footer className={styles.footer}>
      <p className="running-text screen-only">
        <Trans>
          Jejaring, perangkat lunak bebas berlisensi Apache-2.0. <a href="/graphql">Penjelajah API</a>
        </Trans>
      </p>
      <PrintLinks />
      <p className="print-only">
        {document.title} · {address} · <Trans>dicetak {now}</Trans>
      </p>
      <div className={`${styles.switches} screen-only`}>
        <LanguageSwitch />
        <ColourSwitch />
      </div>
    </footer>
  );
}

/** When the page was last sent to the printer, until then when it was opened. */
function usePrintMoment(): Date {
  const [moment, setMoment] = useState(() => new Date());
  useEffect(() => {
    const print = () => setMoment(new Date());
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
  return moment;
}
