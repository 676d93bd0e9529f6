import type { Messages } from '@lingui/core';
import type { Language } from '../vocabulary/enums.generated.ts';
import { fetchPart } from './page-part.ts';
import { i18n } from './words.ts';

/** The languages of the API, as the folders of @jejaring/words are called: one without its catalogues does not compile. */
export type Locale = Lowercase<Language>;

/** A catalogue is loaded with the pages that speak it: `pages` at once, the others with their routes. */
export type Catalogue = 'pages' | 'network' | 'footprint' | 'forms' | 'peers';

const storageKey = 'jejaring-language';
const loaders: Record<Catalogue, Record<Locale, () => Promise<{ messages: Messages }>>> = {
  pages: { id: () => import('@jejaring/words/id/pages.po'), en: () => import('@jejaring/words/en/pages.po') },
  peers: { id: () => import('@jejaring/words/id/peers.po'), en: () => import('@jejaring/words/en/peers.po') },
  footprint: {
    id: () => import('@jejaring/words/id/footprint.po'),
    en: () => import('@jejaring/words/en/footprint.po'),
  },
  forms: { id: () => import('@jejaring/words/id/forms.po'), en: () => import('@jejaring/words/en/forms.po') },
  network: { id: () => import('@jejaring/words/id/network.po'), en: () => import('@jejaring/words/en/network.po') },
};
const wanted = new Set<Catalogue>(['pages']);

/** The language chosen before, else Indonesian; the addresses are the same in both. */
export function chosenLocale(): Locale {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** Loads every catalogue in use, then switches all texts at once. Rejects when a catalogue cannot be fetched. */
export async function activateLocale(locale: Locale): Promise<void> {
  const catalogues = await Promise.all([...wanted].map((name) => fetchPart(loaders[name][locale])));
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
  const locale = currentLocale();
  const { messages } = await fetchPart(loaders[name][locale]);
  // Only now: what could not be fetched is still to be fetched.
  wanted.add(name);
  i18n.load(locale, messages);
  i18n.activate(locale);
}

function currentLocale(): Locale {
  return i18n.locale === 'en' ? 'en' : 'id';
}

/** The same language as the API names it. */
export function apiLanguage(locale: string): Language {
  return locale === 'en' ? 'EN' : 'ID';
}
