/**
 * The search parameters of /jaringan as they stand in the address. Every one is optional; an absent one means the
 * default. This file is part of the first load: it validates and does no more.
 */
export interface ExploreSearch {
  /** Ids of the focus, comma separated. */
  fokus?: string;
  /** `ya`: the whole filtered network, chosen by hand instead of a focus. */
  seluruh?: 'ya';
  langkah?: number;
  proyeksi?: string;
  tampilan?: string;
  /** Ids of the ends of a path: `to`, or `from,to`. */
  jalur?: string;
  /** What the panel shows, `tutup` for none; absent: the focus. */
  pilih?: string;
  /** Nodes opened by hand: `id` or `id~pages`. */
  buka?: string;
  /** Nodes folded by hand. */
  tutup?: string;
  sembunyi?: string;
  /** Pinned places: `id~x~y`, in units of the layout. */
  sematan?: string;
  /** `x~y~zoom` of the camera; absent: everything in view. */
  kamera?: string;
  /** At most so many nodes besides the focus. */
  batas?: number;
  jenis?: string;
  tautan?: string;
  bentuk?: string;
  peran?: string;
  sektor?: string;
  tempat?: string;
  sumber?: string;
  dari?: number;
  sampai?: number;
  /** `tidak`: only what a source states. */
  simpulan?: 'tidak';
  /** Sorting of the table: `column` or `-column`. */
  urut?: string;
  /** Columns of the table that are hidden. */
  tanpa?: string;
  /** Measures that size and colour the marks. */
  ukuran?: string;
  warna?: string;
  /** `sekitar`: measured around the focus, not in the whole network. */
  diukur?: 'sekitar';
}

const texts = [
  'fokus',
  'proyeksi',
  'tampilan',
  'jalur',
  'pilih',
  'buka',
  'tutup',
  'sembunyi',
  'sematan',
  'kamera',
  'jenis',
  'tautan',
  'bentuk',
  'peran',
  'sektor',
  'tempat',
  'sumber',
  'urut',
  'tanpa',
] as const satisfies readonly (keyof ExploreSearch)[];
const numbers = ['langkah', 'batas', 'dari', 'sampai'] as const satisfies readonly (keyof ExploreSearch)[];

/** Those that filter; the others say around whom, and how it is shown. */
export const filterParameters = [
  'jenis',
  'tautan',
  'bentuk',
  'peran',
  'sektor',
  'tempat',
  'sumber',
  'dari',
  'sampai',
  'simpulan',
] as const satisfies readonly (keyof ExploreSearch)[];

/** Keeps what is understood, drops the rest; never throws, since addresses are typed and truncated by people. */
export function validateExploreSearch(input: Record<string, unknown>): ExploreSearch {
  const search: ExploreSearch = {};
  for (const key of texts) {
    const value = input[key];
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    if (text !== '') search[key] = text;
  }
  for (const key of numbers) {
    const value = input[key];
    const number = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : NaN;
    if (Number.isInteger(number) && number > 0) search[key] = number;
  }
  if (input['seluruh'] === 'ya') search.seluruh = 'ya';
  for (const key of ['ukuran', 'warna'] as const) {
    const value = input[key];
    if (typeof value === 'string' && /^[\w-]{1,40}$/.test(value)) search[key] = value;
  }
  if (input['diukur'] === 'sekitar') search.diukur = 'sekitar';
  if (input['simpulan'] === 'tidak') search.simpulan = 'tidak';
  return search;
}
