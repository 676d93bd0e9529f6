import type { GraphStore } from '../../store/index.ts';
import type { FootprintTable } from './footprint-table.ts';
import { FootprintTableBuilder } from './table-builder.ts';

/** What a table reads of a store. */
export type FootprintSource = Pick<GraphStore, 'position' | 'scan' | 'records'>;

const batch = 500;

/**
 * Reads the whole store into a table. Writes that come in between are seen or not; the table's version is the position
 * before the first read, so that whoever keeps it reads anew.
 * @throws GraphError as the store does
 */
export async function loadFootprintTable(store: FootprintSource): Promise<FootprintTable> {
  const version = await store.position();
  const builder = new FootprintTableBuilder();
  for await (const chunk of store.scan(['ENTITIES'])) {
    if (chunk.part === 'ENTITIES') for (const entity of chunk.items) builder.addEntity(entity);
  }
  const records = builder.programmeRecords;
  for (let at = 0; at < records.length; at += batch) {
    for (const record of await store.records(records.slice(at, at + batch)))
      if (record !== null) builder.addRecord(record);
  }
  for await (const chunk of store.scan(['RELATIONS', 'FLOWS'])) {
    if (chunk.part === 'RELATIONS') for (const relation of chunk.items) builder.addRelation(relation);
    else if (chunk.part === 'FLOWS') for (const flow of chunk.items) builder.addFlow(flow);
  }
  return builder.build(version);
}
