import type { RecordInput } from '@jejaring/graph/model';
import { sourceId } from '@jejaring/graph/model';
import { csvRows, hasColumns, type CsvRow } from '../csv-rows.ts';
import type { Finding, Importer } from '../importer.ts';
import { decimal, wholeNumber } from '../numbers.ts';
import { idnRegionId, indonesia, kemendagri, regionCode } from './idn-region-ids.ts';
import { regionNames, type IndonesianKind } from './region-names.ts';

const columns = ['code', 'name', 'kind', 'parent', 'is_autonomous', 'lat', 'lon', 'population_2024', 'area_km2'] as const;
type Column = (typeof columns)[number];

const kinds: readonly string[] = ['PROVINCE', 'REGENCY', 'CITY'] satisfies IndonesianKind[];
const isKind = (text: string): text is IndonesianKind => kinds.includes(text);

/** Provinces, regencies and cities of Indonesia with the codes of Kemendagri, one row each. */
export const regionsImporter: Importer = {
  id: 'idn-regions',
  description: 'Regions of Indonesia: code, name, kind, parent, autonomy, point, population, area (CSV)',
  accepts: ({ name, head }) => name.endsWith('.csv') && hasColumns(head, columns),
  async *read(file, context) {
    const source = sourceId(file.source.slug);
    const counted = { provinces: 0, regencies: 0, cities: 0 };
    for await (const row of csvRows(file, context, { columns })) {
      if ('finding' in row) {
        yield row;
        continue;
      }
      const { code, kind, name } = row.values;
      if (!regionCode.test(code) || !isKind(kind) || name === '') {
        yield { finding: unreadable(row) };
        continue;
      }
      counted[kind === 'PROVINCE' ? 'provinces' : kind === 'REGENCY' ? 'regencies' : 'cities'] += 1;
      const { record, findings } = regionRecord(source, row, kind);
      for (const finding of findings) yield { finding };
      yield { record };
    }
    yield { counted };
  },
};

function regionRecord(source: string, row: CsvRow<Column>, kind: IndonesianKind): { record: RecordInput; findings: Finding[] } {
  const { code, name, parent, is_autonomous: autonomy } = row.values;
  const findings: Finding[] = [];
  const unknown = (field: Column) => {
    const value = row.values[field];
    const message = `${field} of ${name} is ${value === '' ? 'empty' : 'not a number'}; it stays unknown.`;
    findings.push({ severity: 'WARNING', code: 'VALUE_UNKNOWN', message, line: row.line, key: code, field, value });
    return null;
  };
  const population = wholeNumber(row.values.population_2024) ?? unknown('population_2024');
  const area = decimal(row.values.area_km2) ?? unknown('area_km2');
  const lat = decimal(row.values.lat) ?? unknown('lat');
  const lon = decimal(row.values.lon) ?? unknown('lon');
  return {
    findings,
    record: {
      source,
      key: code,
      entity: { id: idnRegionId(code), kind: 'REGION' },
      locator: { row: row.row },
      fields: {
        names: regionNames(name, kind),
        aliases: [{ scheme: kemendagri, value: code }],
        level: kind === 'PROVINCE' ? 'PROVINCE' : 'REGENCY',
        type: kind,
        code,
        codeScheme: kemendagri,
        country: 'ID',
        ...(autonomy !== '' && { isAutonomous: autonomy === 'true' }),
        ...(lat !== null && lon !== null && { point: { lat, lon } }),
        ...(population !== null && { population: { value: population, year: 2024 } }),
        ...(area !== null && { area: { value: area, year: null } }),
      },
      relations: [{ kind: 'PART_OF', from: idnRegionId(code), to: parent === '' ? indonesia : idnRegionId(parent) }],
    },
  };
}

function unreadable(row: CsvRow<Column>): Finding {
  const { code, kind, name } = row.values;
  return {
    severity: 'ERROR',
    code: 'REGION_UNREADABLE',
    message: `"${code}", "${name}", "${kind}" is no region: a code such as 33 or 33.10, a name and a kind (${kinds.join(', ')}) are needed; the row was left out.`,
    line: row.line,
    key: code,
  };
}
