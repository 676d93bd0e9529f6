import type { RecordInput } from '@jejaring/graph/model';
import { normalRecord, type GraphStore } from '@jejaring/graph/store';
import type { ExportFormat, ExportScope } from './export-format.ts';

/** Every record as its source stated it, with its relations and flows: nothing is lost, one JSON object a line. */
export const recordsJsonl: ExportFormat = {
  id: 'jsonl',
  description: 'every record as its source stated it, with relations and flows, one JSON object a line (lossless)',
  parts: (store, scope) => [{ name: 'records.jsonl', chunks: lines(store, scope) }],
};

async function* lines(store: GraphStore, scope: ExportScope): AsyncGenerator<string> {
  for await (const chunk of store.scan(['RECORDS'])) {
    if (chunk.part !== 'RECORDS') continue;
    const inScope = chunk.items.filter((record) => isInScope(record, scope));
    if (inScope.length > 0) yield inScope.map((record) => `${JSON.stringify(normalRecord(record))}\n`).join('');
  }
}

function isInScope(record: RecordInput, { kinds, sources }: ExportScope): boolean {
  return (kinds?.includes(record.entity.kind) ?? true) && (sources?.includes(record.source) ?? true);
}
