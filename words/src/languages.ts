/** As the API names them; the first is what is spoken where none is asked for, and the one whose words all others must have. */
export const languages = ['ID', 'EN'] as const;
export type Language = (typeof languages)[number];
export const firstLanguage = languages[0];

/** A language as its folder here, its file of words and the names of things call it: the tag of BCP 47. */
export type Locale = Lowercase<Language>;
export const locales: readonly Locale[] = languages.map((language) => localeOf(language));

/** What is spoken where none is asked for. */
export const firstLocale = localeOf(firstLanguage);

/** A text in every language. */
export type EveryLanguage<Text = string> = Readonly<Record<Locale, Text>>;

/** A text that stands in the data: in the first language, and in others where these are written there. */
export type SomeLanguages = Readonly<Record<typeof firstLocale, string> & Partial<Record<Locale, string>>>;

/** How each writes numbers, dates and lists: a tag that Intl knows. */
const conventions: EveryLanguage = { id: 'id-ID', en: 'en-GB' };

export function localeOf<const L extends Language>(language: L): Lowercase<L> {
  return language.toLowerCase() as Lowercase<L>;
}

/** The locale that a text names; the first where it names none that is spoken. */
export function spokenLocale(text: string | null): Locale {
  return locales.find((locale) => locale === text) ?? firstLocale;
}

export function languageOf(locale: string): Language {
  return languages.find((language) => localeOf(language) === locale) ?? firstLanguage;
}

export function conventionsOf(locale: string): string {
  return conventions[spokenLocale(locale)];
}

export function inEveryLanguage<Text>(make: (language: Language) => Text): EveryLanguage<Text> {
  const texts: Partial<Record<Locale, Text>> = {};
  for (const language of languages) texts[localeOf(language)] = make(language);
  return texts as EveryLanguage<Text>;
}
