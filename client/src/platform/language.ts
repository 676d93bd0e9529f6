import type { Messages } from '@lingui/core';
import { firstLocale, locales, spokenLocale, type EveryLanguage, type Locale } from '@jejaring/words/languages';
import { fetchPart } from './page-part.ts';
import { i18n } from './words.ts';

/** A catalogue is loaded with the pages that speak it: `pages` at once, the others with their routes. */
export type Catalogue = 'pages' | 'network' | 'footprint' | 'forms' | 'peers';

const storageKey = 'jejaring-language';
const languageParameter = 'bahasa';
/** A language without one of its catalogues does not compile. */
const loaders: EveryLanguage<Record<Catalogue, () => Promise<{ messages: Messages }>>> = {
  id: {
    pages: () => import('@jejaring/words/id/pages.po'),
    peers: () => import('@jejaring/words/id/peers.po'),
    footprint: () => import('@jejaring/words/id/footprint.po'),
    forms: () => import('@jejaring/words/id/forms.po'),
    network: () => import('@jejaring/words/id/network.po'),
  },
  en: {
    pages: () => import('@jejaring/words/en/pages.po'),
    peers: () => import('@jejaring/words/en/peers.po'),
    footprint: () => import('@jejaring/words/en/footprint.po'),
    forms: () => import('@jejaring/words/en/forms.po'),
    network: () => import('@jejaring/words/en/network.po'),
  },
};
const wanted = new Set<Catalogue>(['pages']);

/**
 * The language of the address, since whoever shared it wrote in it; else the one chosen here before, else the first of the
 * browser's that is spoken here, else the first.
 */
export function chosenLocale(): Locale {
  const said = new URLSearchParams(window.location.search).get(languageParameter);
  const wishes = [said, storedLocale(), ...navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '')];
  return spokenLocale(wishes.find((wish) => locales.some((locale) => locale === wish)) ?? null);
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** What a person chose holds on later visits too; what an address said does not. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Storage may be forbidden: the choice then lasts for this page.
  }
}

/** How an address says its language: not at all for the first. */
export interface AddressLanguage {
  readonly bahasa?: Locale;
}

export function addressLanguage(said: unknown = i18n.locale): AddressLanguage {
  const locale = spokenLocale(typeof said === 'string' ? said : null);
  return locale === firstLocale ? {} : { [languageParameter]: locale };
}

/** Loads every catalogue in use, then switches all texts at once. Rejects when a catalogue cannot be fetched. */
export async function activateLocale(locale: Locale): Promise<void> {
  const catalogues = await Promise.all([...wanted].map((name) => fetchPart(loaders[locale][name])));
  for (const { messages } of catalogues) i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Makes the words of a lazy part of the application available; call it in the route's loader. */
export async function loadCatalogue(name: Catalogue): Promise<void> {
  while (!wanted.has(name)) {
    const locale = spokenLocale(i18n.locale);
    const { messages } = await fetchPart(loaders[locale][name]);
    i18n.load(locale, messages);
    // The reader may have changed the language meanwhile; then the other one is fetched too.
    if (locale === spokenLocale(i18n.locale)) {
      // Only now: what could not be fetched is still to be fetched.
      wanted.add(name);
      i18n.activate(locale);
    }
  }
}
