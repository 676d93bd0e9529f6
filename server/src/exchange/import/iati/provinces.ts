import { comparable } from './comparable.ts';

/** Names under which provinces are met in files, by code. */
const provinceNames: Readonly<Record<string, readonly string[]>> = {
  '11': ['Aceh'],
  '12': ['North Sumatra', 'Sumatera Utara'],
  '13': ['West Sumatra', 'Sumatera Barat'],
  '14': ['Riau'],
  '15': ['Jambi'],
  '16': ['South Sumatra', 'Sumatera Selatan'],
  '17': ['Bengkulu'],
  '18': ['Lampung'],
  '19': ['Bangka Belitung', 'Kepulauan Bangka Belitung'],
  '21': ['Riau Islands', 'Kepulauan Riau'],
  '31': ['Jakarta', 'DKI Jakarta'],
  '32': ['West Java', 'Jawa Barat'],
  '33': ['Central Java', 'Jawa Tengah'],
  '34': ['Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Special Region of Yogyakarta'],
  '35': ['East Java', 'Jawa Timur'],
  '36': ['Banten'],
  '51': ['Bali'],
  '52': ['West Nusa Tenggara', 'Nusa Tenggara Barat'],
  '53': ['East Nusa Tenggara', 'Nusa Tenggara Timur'],
  '61': ['West Kalimantan', 'Kalimantan Barat'],
  '62': ['Central Kalimantan', 'Kalimantan Tengah'],
  '63': ['South Kalimantan', 'Kalimantan Selatan'],
  '64': ['East Kalimantan', 'Kalimantan Timur'],
  '65': ['North Kalimantan', 'Kalimantan Utara'],
  '71': ['North Sulawesi', 'Sulawesi Utara'],
  '72': ['Central Sulawesi', 'Sulawesi Tengah', 'Sulawesi Centrale'],
  '73': ['South Sulawesi', 'Sulawesi Selatan'],
  '74': ['Southeast Sulawesi', 'Sulawesi Tenggara'],
  '75': ['Gorontalo'],
  '76': ['West Sulawesi', 'Sulawesi Barat'],
  '81': ['Maluku'],
  '82': ['North Maluku', 'Maluku Utara'],
  '91': ['Papua'],
  '92': ['West Papua', 'Papua Barat'],
};

const byName = new Map(
  Object.entries(provinceNames).flatMap(([code, names]) =>
    names.map((name): [string, string] => [comparable(name), `region:idn:${code}`]),
  ),
);

/** The province of this name; null where none has it. */
export function provinceNamed(name: string): string | null {
  return byName.get(comparable(name).replace(/^(province of|provinsi) | province$/g, '')) ?? null;
}

/** Whether a kota bears the province's name too, so that a populated place of this name is the city. Jakarta is none. */
export function isAlsoCity(name: string): boolean {
  return ['jambi', 'bengkulu', 'gorontalo', 'yogyakarta'].includes(comparable(name));
}

/** The province of a regency by the codes of 2025, of which ids were minted. */
export function provinceOf(regency: string): string {
  return regency.replace(/\.\d{2}$/, '');
}
