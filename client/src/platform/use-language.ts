import { useLingui } from '@lingui/react';
import type { Language } from '../vocabulary/enums.generated.ts';
import { apiLanguage, type Locale } from './language.ts';

/** The reader's language as texts (`locale`) and as the API (`language`) name it. */
export function useLanguage(): { locale: Locale; language: Language } {
  const { i18n } = useLingui();
  const locale: Locale = i18n.locale === 'en' ? 'en' : 'id';
  return { locale, language: apiLanguage(locale) };
}
