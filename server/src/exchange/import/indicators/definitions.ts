import { makeId, recordAbout, type TypedRecord } from '@jejaring/graph/model';

export interface IndicatorDefinition {
  /** Column of the file, without surrounding blanks. */
  readonly column: string;
  readonly slug: string;
  readonly names: { readonly id: string; readonly en: string };
  readonly unit: string;
  readonly decimals: number;
  readonly betterWhen: 'HIGHER' | 'LOWER' | null;
  /** Years and shares whose hundredths a spreadsheet can take for minutes. */
  readonly canBeClock: boolean;
}

/** The ten indicators. Names are BPS' own; the file gives neither units nor methods, so units are ours to state. */
export const indicatorDefinitions = [
  define('persentase_pm', 'poverty-rate', 'Persentase penduduk miskin', 'Poverty rate', '%', 2, 'LOWER', true),
  define(
    'lama_sekolah',
    'mean-years-of-schooling',
    'Rata-rata lama sekolah',
    'Mean years of schooling',
    'a',
    2,
    'HIGHER',
    true,
  ),
  define(
    'pengeluaran_pk',
    'expenditure-per-capita',
    'Pengeluaran per kapita disesuaikan',
    'Adjusted expenditure per capita',
    '1000 IDR/a',
    0,
    'HIGHER',
  ),
  define(
    'IPM',
    'human-development-index',
    'Indeks Pembangunan Manusia (IPM)',
    'Human Development Index',
    '1',
    2,
    'HIGHER',
  ),
  define('UHH', 'life-expectancy', 'Umur harapan hidup saat lahir', 'Life expectancy at birth', 'a', 2, 'HIGHER'),
  define(
    'sanitasi_layak',
    'improved-sanitation',
    'Rumah tangga dengan sanitasi layak',
    'Households with improved sanitation',
    '%',
    2,
    'HIGHER',
  ),
  define(
    'airminum_layak',
    'improved-drinking-water',
    'Rumah tangga dengan air minum layak',
    'Households with improved drinking water',
    '%',
    2,
    'HIGHER',
  ),
  define('TPT', 'unemployment-rate', 'Tingkat pengangguran terbuka (TPT)', 'Open unemployment rate', '%', 2, 'LOWER'),
  define(
    'TPAK',
    'labour-force-participation',
    'Tingkat partisipasi angkatan kerja (TPAK)',
    'Labour force participation rate',
    '%',
    2,
    null,
  ),
  define(
    'PDRB',
    'gross-regional-product',
    'Produk domestik regional bruto (PDRB)',
    'Gross regional domestic product',
    '1000000 IDR',
    0,
    null,
  ),
] as const;

function define(
  column: string,
  slug: string,
  id: string,
  en: string,
  unit: string,
  decimals: number,
  betterWhen: IndicatorDefinition['betterWhen'],
  canBeClock = false,
): IndicatorDefinition {
  return { column, slug, names: { id, en }, unit, decimals, betterWhen, canBeClock };
}

export function indicatorId(slug: string): `indicator:${string}` {
  return makeId('INDICATOR', 'bps', slug);
}

export function indicatorRecord(source: string, definition: IndicatorDefinition): TypedRecord {
  const { slug, names, unit, decimals, betterWhen, column } = definition;
  return recordAbout({
    source,
    key: `indicator-${slug}`,
    entity: { id: indicatorId(slug), kind: 'INDICATOR' },
    locator: { row: 1, says: column },
    fields: {
      names: [
        { language: 'id', text: names.id, use: 'OFFICIAL' },
        { language: 'en', text: names.en, use: 'OFFICIAL' },
      ],
      unit,
      decimals,
      betterWhen,
    },
  });
}
