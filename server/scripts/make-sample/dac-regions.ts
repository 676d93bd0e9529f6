import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readCodeList } from './code-list.ts';
import { writeOutput } from './output.ts';

/** The DAC's names in Indonesian; our own words. */
const indonesian: Readonly<Record<string, string>> = {
  '88': 'Negara eks-Yugoslavia, tidak dirinci',
  '89': 'Eropa, regional',
  '189': 'Afrika di utara Sahara, regional',
  '289': 'Afrika di selatan Sahara, regional',
  '298': 'Afrika, regional',
  '380': 'Hindia Barat, regional',
  '389': 'Karibia dan Amerika Tengah, regional',
  '489': 'Amerika Selatan, regional',
  '498': 'Amerika, regional',
  '589': 'Timur Tengah, regional',
  '619': 'Asia Tengah, regional',
  '679': 'Asia Selatan, regional',
  '689': 'Asia Selatan dan Tengah, regional',
  '789': 'Timur Jauh Asia, regional',
  '798': 'Asia, regional',
  '889': 'Oseania, regional',
  '998': 'Negara berkembang, tidak dirinci',
  '1027': 'Afrika Timur, regional',
  '1028': 'Afrika Tengah, regional',
  '1029': 'Afrika bagian selatan, regional',
  '1030': 'Afrika Barat, regional',
  '1031': 'Karibia, regional',
  '1032': 'Amerika Tengah, regional',
  '1033': 'Melanesia, regional',
  '1034': 'Mikronesia, regional',
  '1035': 'Polinesia, regional',
};

export async function writeDacRegions(source: string, target: string): Promise<void> {
  const regions = await readCodeList(source, 'Region');
  const rows = regions.map(({ code, name }) => [code, indonesian[code] ?? '', name]);
  await writeOutput(join(target, 'countries', 'dac-regions.csv'), stringify([['code', 'name_id', 'name_en'], ...rows]));
}
