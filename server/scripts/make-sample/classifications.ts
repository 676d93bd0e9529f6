import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readCodeList } from './code-list.ts';
import { writeOutput } from './output.ts';
import { goalNames } from './sdg-names.ts';

/** The DAC's sectors of three and five digits in one table. */
export async function writeDacSectors(source: string, target: string): Promise<void> {
  const categories = await readCodeList(source, 'SectorCategory');
  const sectors = await readCodeList(source, 'Sector');
  const rows = [...categories, ...sectors].map((item) => [
    item.code,
    item.category ?? '',
    sentenceCase(item.name),
    item.description ?? '',
    item.status,
  ]);
  await writeOutput(
    join(target, 'classification', 'dac-sectors.csv'),
    stringify([['code', 'parent', 'name_en', 'description_en', 'status'], ...rows]),
  );
}

/** Goals and targets in one table; "Goal 3. Ensure …" loses its number, which is the code. */
export async function writeSdg(source: string, target: string): Promise<void> {
  const goals = await readCodeList(source, 'UNSDG-Goals');
  const targets = await readCodeList(source, 'UNSDG-Targets');
  const rows = [
    ...goals.map(({ code, name }) => [
      code,
      '',
      goalNames[code]?.id ?? '',
      goalNames[code]?.en ?? '',
      name.replace(/^Goal \d+\.\s*/, ''),
    ]),
    ...targets.map(({ code, category, name }) => [code, category ?? '', '', '', name]),
  ];
  await writeOutput(
    join(target, 'classification', 'sdg.csv'),
    stringify([['code', 'parent', 'short_id', 'short_en', 'name_en'], ...rows]),
  );
}

/** Two withdrawn categories are written in capitals. */
function sentenceCase(name: string): string {
  const capitals = name.match(/[A-Z]{4,}/g)?.length ?? 0;
  if (capitals < 2) return name;
  const lower = name.toLowerCase().replace('(ngos)', '(NGOs)').replace('non- ', 'non-');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
