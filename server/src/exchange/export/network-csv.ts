import { stringify } from 'csv-stringify/sync';
import type { GraphStore } from '@jejaring/graph/store';
import { csvDialect } from '../../platform/sheets/index.ts';
import { aboutExport } from './about-export.ts';
import type { ExportFormat, ExportPart, ExportScope } from './export-format.ts';
import { nodeRow } from './node-columns.ts';
import { entitiesOf, relationsAmong } from './scan-scope.ts';

/** For spreadsheets and Gephi's importer, which looks for Id, Label, Source and Target: one row an entity, one row a relation. */
export const networkCsv: ExportFormat = {
  id: 'csv',
  description: 'nodes.csv, links.csv and about.csv in a folder (for spreadsheets and Gephi)',
  parts: networkTables,
};

const rowsOfChunk = 1000;

function networkTables(store: GraphStore, scope: ExportScope): readonly ExportPart[] {
  const written = new Map<string, string>();
  return [
    { name: 'nodes.csv', chunks: table(nodeHeader, nodes(store, scope, written)) },
    { name: 'links.csv', chunks: table(linkHeader, links(store, scope, written)) },
    { name: 'about.csv', chunks: table(['about', 'text'], about(store, scope)) },
  ];
}

type Cell = string | number | null;

const nodeHeader = [
  'Id',
  'Label',
  'kind',
  'name_en',
  'type',
  'code',
  'country',
  'from',
  'to',
  'longitude',
  'latitude',
  'records',
];

async function* nodes(store: GraphStore, scope: ExportScope, written: Map<string, string>): AsyncGenerator<Cell[]> {
  for await (const entity of entitiesOf(store, scope)) {
    const row = nodeRow(entity);
    written.set(row.id, row.name);
    yield [
      row.id,
      row.name,
      row.kind,
      row.nameEnglish,
      row.type,
      row.code,
      row.country,
      row.from,
      row.to,
      row.longitude,
      row.latitude,
      row.records,
    ];
  }
}

const linkHeader = [
  'Id',
  'Source',
  'Target',
  'Type',
  'Label',
  'source_name',
  'target_name',
  'role',
  'valid_from',
  'valid_to',
  'basis',
  'rule',
  'stated_by',
  'record',
  'share',
  'value',
  'unit',
];

async function* links(
  store: GraphStore,
  scope: ExportScope,
  written: ReadonlyMap<string, string>,
): AsyncGenerator<Cell[]> {
  for await (const relation of relationsAmong(store, scope, written)) {
    const { share, value, unit } = relation.properties;
    yield [
      relation.id,
      relation.from,
      relation.to,
      'Directed',
      relation.kind,
      written.get(relation.from) ?? null,
      written.get(relation.to) ?? null,
      relation.qualifier,
      relation.validFrom,
      relation.validTo,
      relation.basis,
      relation.rule,
      relation.source,
      relation.record,
      share ?? null,
      value ?? null,
      unit ?? null,
    ];
  }
}

async function* about(store: GraphStore, scope: ExportScope): AsyncGenerator<Cell[]> {
  const { title, written, notes } = await aboutExport(store, scope);
  yield ['title', title];
  yield ['written', written];
  for (const note of notes) yield ['note', note];
}

async function* table(header: readonly string[], rows: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  let waiting: Cell[][] = [[...header]];
  // Without the mark a spreadsheet reads UTF-8 as something else.
  yield '\uFEFF';
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsOfChunk) continue;
    yield stringify(waiting, csvDialect);
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, csvDialect);
}
