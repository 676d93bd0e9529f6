import type { LocalName } from '@jejaring/graph/model';

export type IndonesianKind = 'PROVINCE' | 'REGENCY' | 'CITY';

const abbreviations = { PROVINCE: 'Prov.', REGENCY: 'Kab.', CITY: 'Kota' } as const;

/** The name without "Kabupaten", "Kota" or "Provinsi", and without "Administrasi" after it. */
export function bareName(name: string): string {
  return name.replace(/^(?:Kabupaten|Kota|Provinsi)\s+(?:Administrasi\s+)?/i, '').trim();
}

/** The names by which people look for a region: as the register writes it, bare, and abbreviated. */
export function regionNames(name: string, kind: IndonesianKind): LocalName[] {
  const bare = bareName(name);
  const texts = new Map<string, LocalName['use']>([[name, 'OFFICIAL']]);
  if (!texts.has(bare)) texts.set(bare, 'SHORT');
  for (const variant of [`${abbreviations[kind]} ${bare}`, ...(kind === 'PROVINCE' ? [`Provinsi ${bare}`] : [])]) {
    if (!texts.has(variant)) texts.set(variant, 'VARIANT');
  }
  return [...texts].map(([text, use]) => ({ language: 'id', text, use }));
}

/** "KAB. MAMUJU UTARA" as "Kabupaten Mamuju Utara": how the older lists write names. */
export function nameFromCapitals(text: string): string {
  return text
    .toLowerCase()
    .replace(/^kab\.\s*/, 'kabupaten ')
    .replaceAll(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
