import { recordAbout, type FieldName, type TypedRecord } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import type { CsvRow } from '../csv-rows.ts';
import type { Finding } from '../importer.ts';
import { decimal, wholeNumber } from '../numbers.ts';
import { idnRegionId, indonesia, kemendagri, regionCode } from './idn-region-ids.ts';
import { regionNames, type IndonesianKind } from './region-names.ts';

const columns = [
  'code',
  'name',
  'kind',
  'parent',
  'is_autonomous',
  'lat',
  'lon',
  'population_2024',
  'area_km2',
] as const;
type Column = (typeof columns)[number];

/** What the kinds of the file are counted as. */
const kinds = { PROVINCE: 'provinces', REGENCY: 'regencies', CITY: 'cities' } as const satisfies Record<
  IndonesianKind,
  string
>;
const isKind = (text: string): text is IndonesianKind => Object.hasOwn(kinds, text);

/** Provinces, regencies and cities of Indonesia with the codes of Kemendagri, one row each. */
export const regionsImporter = csvImporter({
  id: 'idn-regions',
  description: 'Regions of Indonesia: code, name, kind, parent, autonomy, point, population, area (CSV)',
  columns,
  read(row, { source }) {
    const { code, kind, name } = row.values;
    if (!regionCode.test(code) || !isKind(kind) || name === '') {
      const message = `"${code}", "${name}", "${kind}" is no region: a code such as 33 or 33.10, a name and a kind (${Object.keys(kinds).join(', ')}) are needed; the row was left out.`;
      return leftOut(row, 'REGION_UNREADABLE', message, code);
    }
    const { record, findings } = regionRecord(source, row, kind);
    return { counted: kinds[kind], items: [...findings.map((finding) => ({ finding })), { record }] };
  },
});

function regionRecord(
  source: string,
  row: CsvRow<Column>,
  kind: IndonesianKind,
): { record: TypedRecord; findings: Finding[] } {
  const { code, name, parent } = row.values;
  const findings: Finding[] = [];
  const known = <Value>(field: Column, read: (text: string) => Value | null): Value | null => {
    const value = row.values[field];
    const meant = read(value);
    if (meant === null) {
      const message = `${field} of ${name} is ${value === '' ? 'empty' : `not readable ("${value}")`}; it stays unknown.`;
      findings.push({ severity: 'WARNING', code: 'VALUE_UNKNOWN', message, line: row.line, key: code, field, value });
    }
    return meant;
  };
  const isAutonomous = known('is_autonomous', trueOrFalse);
  const population = known('population_2024', wholeNumber);
  const area = known('area_km2', decimal);
  const lat = known('lat', decimal);
  const lon = known('lon', decimal);
  const unreadable = unreadableFields(findings);
  return {
    findings,
    record: recordAbout({
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
        ...(isAutonomous !== null && { isAutonomous }),
        ...(lat !== null && lon !== null && { point: { lat, lon } }),
        ...(population !== null && { population: { value: population, year: 2024 } }),
        ...(area !== null && { area: { value: area, year: null } }),
      },
      ...(unreadable.length > 0 && { unmapped: { unreadable } }),
      relations: [{ kind: 'PART_OF', from: idnRegionId(code), to: parent === '' ? indonesia : idnRegionId(parent) }],
    }),
  };
}

function trueOrFalse(text: string): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}

const fieldOfColumn: ReadonlyMap<string | undefined, FieldName<'REGION'>> = new Map([
  ['is_autonomous', 'isAutonomous'],
  ['population_2024', 'population'],
  ['area_km2', 'area'],
  ['lat', 'point'],
  ['lon', 'point'],
]);

/** Fields of which the row says something that cannot be read; an empty cell says nothing. */
function unreadableFields(findings: readonly Finding[]): FieldName<'REGION'>[] {
  const fields = findings.flatMap(({ field, value }) => (value === '' ? [] : (fieldOfColumn.get(field) ?? [])));
  return [...new Set(fields)];
}
