import { useLingui } from '@lingui/react/macro';
import { activateLocale } from '../platform/language.ts';
import { useLanguage } from '../platform/use-language.ts';
import { Button } from '../design/button.tsx';

/** Shows the language in use and switches to the other one; the address stays. */
export function LanguageSwitch() {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const other = locale === 'id' ? 'en' : 'id';
  return (
    <Button
      look="icon"
      onClick={() => void activateLocale(other)}
      aria-label={t`ID: bahasa Indonesia. Ganti ke bahasa Inggris`}
    >
      <span translate="no">{locale.toUpperCase()}</span>
    </Button>
  );
}
