import { Trans } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { useLanguage } from '../app/use-language.ts';
import { formatMoment } from '../vocabulary/numbers.ts';
import { ColourSwitch } from './colour-switch.tsx';
import styles from './footer.module.css';
import { LanguageSwitch } from './language-switch.tsx';

/** On paper it says where the page came from; on a phone it also holds the switches, which the top bar has no room for. */
export function Footer() {
  const { locale } = useLanguage();
  const href = useRouterState({ select: (state) => state.location.href });
  const now = formatMoment(new Date(), locale);
  const address = `${window.location.origin}${href}`;
  return (
    <footer className={styles.footer}>
      <p className="screen-only">
        <Trans>
          Jejaring, perangkat lunak bebas berlisensi Apache-2.0. <a href="/graphql">Penjelajah API</a>
        </Trans>
      </p>
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
