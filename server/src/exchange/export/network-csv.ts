import { stringify } from 'csv-stringify/sync';
import type { GraphStore } from '@jejaring/graph/store';
import { csvDialect } from '../../platform/sheets/index.ts';
import type { ExportFormat, ExportPart, ExportScope } from './export-format.ts';
import { nodeRow } from './node-columns.ts';
import { entitiesOf, relationsAmong } from './scan-scope.ts';

/** Two tables for spreadsheets and Gephi's importer: one row a thing, one row a relation. */
export const networkCsv: ExportFormat = {
  id: 'csv',
  description: 'two tables, nodes.csv and links.csv, in a folder (for spreadsheets and Gephi)',
  parts: networkTables,
};

const rowsOfChunk = 1000;

function networkTables(store: GraphStore, scope: ExportScope): readonly ExportPart[] {
  const written = new Set<string>();
  return [
    { name: 'nodes.csv', chunks: table(nodeHeader, nodes(store, scope, written)) },
    { name: 'links.csv', chunks: table(linkHeader, links(store, scope, written)) },
  ];
}

type Cell = string | number | null;

const nodeHeader = [
  'id',
  'kind',
  'name',
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

async function* nodes(store: GraphStore, scope: ExportScope, written: Set<string>): AsyncGenerator<Cell[]> {
  for await (const entity of entitiesOf(store, scope)) {
    written.add(entity.id);
    const row = nodeRow(entity);
    yield [
      row.id,
      row.kind,
      row.name,
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
  'id',
  'kind',
  'from',
  'to',
  'qualifier',
  'valid_from',
  'valid_to',
  'basis',
  'rule',
  'source',
  'record',
  'share',
  'value',
  'unit',
];

async function* links(store: GraphStore, scope: ExportScope, written: ReadonlySet<string>): AsyncGenerator<Cell[]> {
  for await (const relation of relationsAmong(store, scope, written)) {
    const { share, value, unit } = relation.properties;
    yield [
      relation.id,
      relation.kind,
      relation.from,
      relation.to,
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

async function* table(header: readonly string[], rows: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  let waiting: Cell[][] = [[...header]];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsOfChunk) continue;
    yield stringify(waiting, csvDialect);
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, csvDialect);
}
