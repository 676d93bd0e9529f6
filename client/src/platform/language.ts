import type { Messages } from '@lingui/core';
import { spokenLocale, type EveryLanguage, type Locale } from '@jejaring/words/languages';
import { fetchPart } from './page-part.ts';
import { i18n } from './words.ts';

/** A catalogue is loaded with the pages that speak it: `pages` at once, the others with their routes. */
export type Catalogue = 'pages' | 'network' | 'footprint' | 'forms' | 'peers';

const storageKey = 'jejaring-language';
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

/** The language chosen before, else the first; the addresses are the same in all. */
export function chosenLocale(): Locale {
  try {
    return spokenLocale(localStorage.getItem(storageKey));
  } catch {
    return spokenLocale(null);
  }
}

/** Loads every catalogue in use, then switches all texts at once. Rejects when a catalogue cannot be fetched. */
export async function activateLocale(locale: Locale): Promise<void> {
  const catalogues = await Promise.all([...wanted].map((name) => fetchPart(loaders[locale][name])));
  for (const { messages } of catalogues) i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Storage may be forbidden: the choice then lasts for this page.
  }
}

/** Makes the words of a lazy part of the application available; call it in the route's loader. */
export async function loadCatalogue(name: Catalogue): Promise<void> {
  if (wanted.has(name)) return;
  const locale = spokenLocale(i18n.locale);
  const { messages } = await fetchPart(loaders[locale][name]);
  // Only now: what could not be fetched is still to be fetched.
  wanted.add(name);
  i18n.load(locale, messages);
  i18n.activate(locale);
}
