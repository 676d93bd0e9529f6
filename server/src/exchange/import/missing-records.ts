import { recordId } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';

const pageSize = 1000;

/**
 * Ids of the source's records in the store whose keys were not seen in the file. `stored` is the number of seen
 * records that the store holds for certain: where it equals the total, nothing has to be read; null where nobody counted.
 */
export async function missingRecords(
  store: GraphStore,
  source: string,
  seen: { readonly keys: ReadonlySet<string>; readonly stored: number | null },
): Promise<string[]> {
  if (seen.stored !== null) {
    const probe = await store.recordsFrom(source, { first: 1 });
    if (probe.totalCount === seen.stored) return [];
  }
  const missing: string[] = [];
  let after: string | null = null;
  do {
    const page = await store.recordsFrom(source, { first: pageSize, after });
    for (const record of page.items) if (!seen.keys.has(record.key)) missing.push(recordId(source, record.key));
    after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
  return missing;
}
