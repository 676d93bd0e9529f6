import { recordAbout, sourceId, type RelationInput } from '@jejaring/graph/model';
import { csvRows, hasColumns, type CsvRow } from '../csv-rows.ts';
import type { Finding, Importer, ImportItem } from '../importer.ts';
import { idnRegionId } from '../regions/idn-region-ids.ts';
import { indicatorDefinitions, indicatorId, indicatorRecord, type IndicatorDefinition } from './definitions.ts';
import { readFigure } from './read-figure.ts';
import { regencyDirectory, type FoundRegency } from './regency-directory.ts';

const figureColumns = indicatorDefinitions.map(({ column }) => column);
const columns = ['Provinsi', 'Kab/Kota', ...figureColumns, 'Klasifikasi_Kemiskinan'];
const format = { columns, delimiter: ';' };

/** The file's figures are of about this year; nobody has verified it. */
const year = '2021';
const quality = 'VINTAGE_UNVERIFIED';

/** Figures whose zero may be true, but is more likely a gap. */
const questionable = new Set(['TPT', 'sanitasi_layak', 'airminum_layak']);

/** Ten indicators of the regencies and cities, found by name. What a spreadsheet damaged becomes unknown, never wrong. */
export const indicatorsImporter: Importer = {
  id: 'idn-indicators',
  description: 'Ten indicators of Indonesian regencies and cities by name (CSV with semicolons and decimal commas)',
  accepts: ({ name, head }) => name.endsWith('.csv') && hasColumns(head, columns, ';'),
  async *read(file, context) {
    const source = sourceId(file.source.slug);
    const regencyOf = await regencyDirectory(context.store);
    for (const definition of indicatorDefinitions) yield { record: indicatorRecord(source, definition) };
    let regencies = 0;
    for await (const row of csvRows(file, context, format)) {
      if ('finding' in row) {
        yield row;
        continue;
      }
      regencies += 1;
      const { Provinsi: province = '', 'Kab/Kota': written = '' } = row.values;
      const name = written.replace(/\s*\*$/, '');
      if (name !== written) yield { finding: asterisk(row.line, written) };
      const regency = regencyOf(province, name);
      if (regency === null) {
        yield { finding: notFound(row.line, province, name) };
        continue;
      }
      if (regency.reason !== null) yield { finding: corrected(row.line, name, regency) };
      yield* readRegency(source, row, regency.code);
    }
    yield { counted: { regencies, indicators: indicatorDefinitions.length } };
  },
};

function* readRegency(source: string, row: CsvRow<string>, code: string): Generator<ImportItem> {
  const relations: RelationInput[] = [];
  const unmapped: Record<string, string> = {};
  const damaged: `indicator:${string}`[] = [];
  const classification = row.values.Klasifikasi_Kemiskinan;
  if (classification) unmapped.Klasifikasi_Kemiskinan = classification;
  for (const definition of indicatorDefinitions) {
    const text = row.values[definition.column] ?? '';
    const about = { line: row.line, key: code, field: definition.column, value: text };
    const reading = readFigure(text, definition.canBeClock);
    if (reading.kind === 'FIGURE' || reading.kind === 'DECIMAL_POINT') {
      const isZero = reading.value === 0 && questionable.has(definition.column);
      if (reading.kind === 'DECIMAL_POINT') yield { finding: decimalPoint(about, reading.value) };
      if (isZero) yield { finding: zero(about) };
      relations.push(measured(code, definition, reading.value, isZero ? 'zero as published, questioned' : null));
    } else {
      unmapped[definition.column] = text;
      if (text !== '') damaged.push(indicatorId(definition.slug));
      yield { finding: reading.kind === 'CLOCK_FRACTION' ? clockFraction(about, reading.meant) : unreadable(about) };
    }
  }
  yield {
    record: recordAbout({
      source,
      key: code,
      entity: { id: idnRegionId(code), kind: 'REGION' },
      locator: { row: row.row },
      fields: {},
      unmapped: damaged.length === 0 ? unmapped : { ...unmapped, unreadable: damaged },
      relations,
    }),
  };
}

function measured(code: string, definition: IndicatorDefinition, value: number, note: string | null): RelationInput {
  return {
    kind: 'MEASURED',
    from: idnRegionId(code),
    to: indicatorId(definition.slug),
    qualifier: year,
    properties: { value, unit: definition.unit, quality, ...(note !== null && { note }) },
  };
}

type About = Pick<Finding, 'line'> & Required<Pick<Finding, 'key' | 'field' | 'value'>>;

function decimalPoint(about: About, value: number): Finding {
  const zero = about.value.startsWith('0') ? ' and a leading zero' : '';
  const message = `"${about.value}" has a decimal point${zero} in a file of decimal commas; it was read as ${value}.`;
  return { ...about, severity: 'NOTE', code: 'DECIMAL_POINT', message, suggestion: String(value) };
}

function clockFraction(about: About, meant: string): Finding {
  const message = `"${about.value}" is a fraction of a day that a spreadsheet made of a time; ${meant} was likely meant. The figure stays unknown.`;
  return { ...about, severity: 'WARNING', code: 'VALUE_IS_A_CLOCK_FRACTION', message, suggestion: meant };
}

function zero(about: About): Finding {
  const message = `A zero of ${about.field} is hardly true; it was kept as published and is questioned.`;
  return { ...about, severity: 'WARNING', code: 'ZERO_QUESTIONED', message };
}

function unreadable(about: About): Finding {
  const message = `"${about.value}" is no figure; it stays unknown.`;
  return { ...about, severity: 'WARNING', code: 'VALUE_UNREADABLE', message };
}

function asterisk(line: number, value: string): Finding {
  return {
    severity: 'NOTE',
    code: 'NAME_HAS_ASTERISK',
    message: 'The asterisk after the name was left off.',
    line,
    field: 'Kab/Kota',
    value,
  };
}

function corrected(line: number, value: string, { code, reason }: FoundRegency): Finding {
  const message = `"${value}" was read as ${code}: ${reason}.`;
  return {
    severity: 'NOTE',
    code: 'NAME_CORRECTED',
    message,
    line,
    key: code,
    field: 'Kab/Kota',
    value,
    suggestion: code,
  };
}

function notFound(line: number, province: string, value: string): Finding {
  const message = `No regency or city is called "${value}" (${province}) and region-corrections.csv has no entry; the row was left out.`;
  return { severity: 'ERROR', code: 'REGION_NOT_FOUND', message, line, field: 'Kab/Kota', value };
}
