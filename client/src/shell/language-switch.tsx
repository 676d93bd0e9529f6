import { firstLocale, locales } from '@jejaring/words/languages';
import { useLingui } from '@lingui/react/macro';
import { activateLocale, rememberLocale } from '../platform/language.ts';
import { useLanguage } from '../platform/use-language.ts';
import { Button } from '../design/button.tsx';

/** Shows the language in use and switches to the next one; the address follows (shell.tsx). */
export function LanguageSwitch() {
  const { t } = useLingui();
  const { locale, language: code } = useLanguage();
  const following = locales[(locales.indexOf(locale) + 1) % locales.length] ?? firstLocale;
  const [own, other] = [languageName(locale, locale), languageName(following, locale)];
  return (
    <Button
      look="icon"
      onClick={() => void activateLocale(following).then(() => rememberLocale(following))}
      aria-label={t`${code}: bahasa ${own}. Ganti ke bahasa ${other}`}
    >
      <span translate="no">{code}</span>
    </Button>
  );
}

/** `Indonesia` in Indonesian, `Indonesian` in English. */
function languageName(of: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(of) ?? of;
}
