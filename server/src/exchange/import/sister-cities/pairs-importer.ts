import {
  makeId,
  pairId,
  parseId,
  recordAbout,
  sourceId,
  type Entity,
  type RecordInput,
  type TypedRecord,
} from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { csvRows, hasColumns, type CsvRow } from '../csv-rows.ts';
import type { Finding, Importer, ImportItem } from '../importer.ts';
import { wikidataRegionId } from './city-record.ts';

const columns = ['city_a', 'city_b'] as const;
type Row = CsvRow<(typeof columns)[number]>;
const wikidataItem = /^Q[1-9]\d*$/;

/** Rows whose cities are looked up together. */
const chunkSize = 500;

interface Partner {
  readonly id: string;
  readonly name: string;
  readonly isIndonesian: boolean;
  readonly isKnown: boolean;
}

/** Pairs of sister cities as partnerships of two partners. The file gives no dates. */
export const pairsImporter: Importer = {
  id: 'wikidata-sister-cities',
  description: 'Sister-city pairs: two Wikidata numbers (CSV)',
  accepts: ({ name, head }) => name.endsWith('.csv') && hasColumns(head, columns),
  async *read(file, context) {
    const source = sourceId(file.source.slug);
    const partners = new Map<string, Partner>();
    let pairs = 0;
    let chunk: Row[] = [];
    const flush = async function* (): AsyncGenerator<ImportItem> {
      await lookUp(
        context.store,
        partners,
        chunk.flatMap(({ values }) => [values.city_a, values.city_b]),
      );
      for (const row of chunk) yield* readPair(source, row, partners);
      chunk = [];
    };
    for await (const row of csvRows(file, context, { columns })) {
      if ('finding' in row) {
        yield row;
      } else if (wikidataItem.test(row.values.city_a) && wikidataItem.test(row.values.city_b)) {
        pairs += 1;
        chunk.push(row);
        if (chunk.length === chunkSize) yield* flush();
      } else {
        yield { finding: unreadable(row, 'two numbers such as Q84 are needed') };
      }
    }
    yield* flush();
    yield { counted: { pairs } };
  },
};

/** Fills in what the store knows of these cities; an Indonesian one is the region that bears its number as an alias. */
async function lookUp(store: GraphStore, partners: Map<string, Partner>, items: readonly string[]): Promise<void> {
  const unseen = [...new Set(items)].filter((item) => !partners.has(item));
  const resolved = await store.resolve(unseen.map(wikidataRegionId));
  const ids = unseen.map((item, at) => resolved[at] ?? wikidataRegionId(item));
  const entities = await store.entities(ids);
  for (const [at, item] of unseen.entries())
    partners.set(item, partner(item, ids[at] ?? wikidataRegionId(item), entities[at] ?? null));
}

function partner(item: string, id: string, entity: Entity | null): Partner {
  return {
    id,
    name: entity?.names[0]?.text ?? item,
    isIndonesian: parseId(id)?.scheme === 'idn',
    isKnown: entity !== null,
  };
}

function* readPair(source: string, row: Row, partners: ReadonlyMap<string, Partner>): Generator<ImportItem> {
  const { city_a: itemA, city_b: itemB } = row.values;
  const [a, b] = [partners.get(itemA), partners.get(itemB)];
  if (a === undefined || b === undefined || a.id === b.id) {
    yield { finding: unreadable(row, 'both numbers are one and the same region') };
    return;
  }
  const id = pairId(itemA, itemB);
  const key = id.slice(makeId('PARTNERSHIP', 'wikidata', '').length);
  for (const [item, { isKnown }] of [
    [itemA, a],
    [itemB, b],
  ] as const) {
    if (!isKnown) yield { finding: unknownCity(row, key, item) };
  }
  yield { record: pairRecord({ source, key, locator: { row: row.row } }, id, a, b) };
}

function pairRecord(
  origin: Pick<RecordInput, 'source' | 'key' | 'locator'>,
  id: string,
  a: Partner,
  b: Partner,
): TypedRecord {
  const ordered = b.isIndonesian && !a.isIndonesian ? [b, a] : [a, b];
  const text = ordered.map(({ name }) => name).join(' – ');
  return recordAbout({
    ...origin,
    entity: { id, kind: 'PARTNERSHIP' },
    fields: {
      names: ['id', 'en'].map((language) => ({ language, text, use: 'SHORT' })),
      form: 'SISTER_CITY',
    },
    relations: ordered.map((party) => ({ kind: 'PARTY_TO', from: party.id, to: id, qualifier: 'PARTNER' })),
  });
}

function unreadable(row: Row, why: string): Finding {
  const value = `${row.values.city_a}, ${row.values.city_b}`;
  return {
    severity: 'ERROR',
    code: 'PAIR_UNREADABLE',
    message: `"${value}" is no pair: ${why}; the row was left out.`,
    line: row.line,
    value,
  };
}

function unknownCity(row: Row, key: string, item: string): Finding {
  const message = `The store knows no city ${item}: import the file of cities; the pair is linked when that arrives.`;
  return { severity: 'WARNING', code: 'CITY_UNKNOWN', message, line: row.line, key, value: item };
}
