/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};
const plain = /^[a-z0-9 ]*$/;

/**
 * Lower case, without diacritics; apostrophes fall away, all else that is no letter or digit parts words by one space.
 * "Kab. Klaten" gives "kab klaten", "33.10" gives "33 10", "Kōchi" gives "kochi", "Ma'arif" gives "maarif".
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  const base = plain.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replaceAll(/[\p{M}'’ʻʼ‘`]/gu, '')
        .replaceAll(/[øłđðþßæœıħŋə]/g, (letter) => letters[letter]!);
  return base.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** What a place's prefix says it is. */
export const placeKinds = ['NONE', 'REGENCY', 'CITY', 'PROVINCE', 'COUNTRY'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Longest first; each is a whole word or words in front of a name. */
const prefixes: readonly (readonly [string, PlaceKind])[] = [
  ['kabupaten administrasi', 'REGENCY'],
  ['kota administrasi', 'CITY'],
  ['daerah khusus ibukota', 'PROVINCE'],
  ['daerah istimewa', 'PROVINCE'],
  ['kabupaten', 'REGENCY'],
  ['provinsi', 'PROVINCE'],
  ['propinsi', 'PROVINCE'],
  ['province of', 'PROVINCE'],
  ['regency of', 'REGENCY'],
  ['city of', 'CITY'],
  ['negara', 'COUNTRY'],
  ['kodya', 'CITY'],
  ['kota', 'CITY'],
  ['prov', 'PROVINCE'],
  ['kab', 'REGENCY'],
  ['dki', 'PROVINCE'],
  ['d i', 'PROVINCE'],
  ['di', 'PROVINCE'],
];
const suffixes: readonly (readonly [string, PlaceKind])[] = [
  ['regency', 'REGENCY'],
  ['city', 'CITY'],
  ['province', 'PROVINCE'],
];

export interface BareName {
  readonly bare: string;
  readonly place: PlaceKind;
}

/** A normalised name without the word that says which kind of region it is, and that kind. */
export function bareName(text: string): BareName {
  for (const [prefix, place] of prefixes) {
    if (text.startsWith(prefix) && text[prefix.length] === ' ') return { bare: text.slice(prefix.length + 1), place };
  }
  for (const [suffix, place] of suffixes) {
    if (text.endsWith(` ${suffix}`)) return { bare: text.slice(0, -suffix.length - 1), place };
  }
  return { bare: text, place: 'NONE' };
}
