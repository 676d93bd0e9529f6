import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import id from 'i18n-iso-countries/langs/id.json' with { type: 'json' };
import { comparable } from './comparable.ts';

countries.registerLocale(en);
countries.registerLocale(id);

/** The country's everyday name; its code where the package does not know it. */
export function countryName(code: string, language: 'id' | 'en'): string {
  return countries.getName(code, language) ?? code;
}

/** ISO 3166-1 alpha-2 of a country by any of its English or Indonesian names; null where it is none. */
export function countryByName(name: string): string | null {
  const text = comparable(name);
  const turned = text.replace(/^(.+), (united republic of|republic of)$/, '$1');
  return (
    countries.getAlpha2Code(turned, 'en') ??
    countries.getAlpha2Code(turned, 'id') ??
    countries.getAlpha2Code(text, 'en') ??
    null
  );
}
