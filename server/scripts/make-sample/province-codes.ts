import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { iso31662 } from 'iso-3166';
import { writeOutput } from './output.ts';

/** ISO's codes of geographical units (Jawa, Sumatera …), which are no provinces. */
const units = ['ID-JW', 'ID-KA', 'ID-ML', 'ID-NU', 'ID-PP', 'ID-SL', 'ID-SM'];
/** ISO's spellings of names that the register writes otherwise. */
const spellings: Readonly<Record<string, string>> = {
  'Jakarta Raya': 'Daerah Khusus Ibukota Jakarta',
  Yogyakarta: 'Daerah Istimewa Yogyakarta',
  'Papua Pengunungan': 'Papua Pegunungan',
};

/** The provinces' codes of ISO 3166-2, by name. @throws Error where a province finds no code, or a code no province */
export async function writeProvinceCodes(source: string, target: string): Promise<void> {
  const register = await readFile(join(source, 'regions', 'idn-regions.csv'), 'utf8');
  const provinces = parse<{ code: string; name: string; kind: string }>(register, { columns: true }).filter(
    (row) => row.kind === 'PROVINCE',
  );
  const subdivisions = iso31662.filter(({ code }) => code.startsWith('ID-') && !units.includes(code));
  const rows = subdivisions.map(({ code, name }) => {
    const province = provinces.find((row) => row.name === (spellings[name] ?? name));
    if (province === undefined) throw new Error(`ISO's ${code} ${name} is no province of the register.`);
    return [province.code, code, name];
  });
  if (new Set(rows.map(([code]) => code)).size !== provinces.length) throw new Error('A province has no ISO code.');
  await writeOutput(
    join(target, 'regions', 'idn-iso-3166-2.csv'),
    stringify([['code', 'iso_3166_2', 'iso_name'], ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))]),
  );
}
