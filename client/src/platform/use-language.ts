import { useLingui } from '@lingui/react';
import { languageOf, spokenLocale, type Language, type Locale } from '@jejaring/words/languages';

/** The reader's language as texts (`locale`) and as the API (`language`) name it. */
export function useLanguage(): { locale: Locale; language: Language } {
  const { i18n } = useLingui();
  const locale = spokenLocale(i18n.locale);
  return { locale, language: languageOf(locale) };
}
