import { sourceId } from '@jejaring/graph/model';
import { csvRows, hasColumns, type CsvRow } from './csv-rows.ts';
import type { ImportContext, Importer, ImportItem } from './importer.ts';

export interface CsvImporterDefinition<Column extends string> {
  readonly id: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly delimiter?: string;
  /**
   * What one row says. `counted` is the kind under which the row is counted; null for a row that is none.
   * `source` is the id of the file's Source entity.
   */
  read(
    row: CsvRow<Column>,
    from: { readonly source: string; readonly context: ImportContext },
  ): RowReading | Promise<RowReading>;
}

export interface RowReading {
  readonly counted: string | null;
  readonly items: readonly ImportItem[];
}

/** An importer of a CSV file whose rows can be read one by one; it is recognised by its columns. */
export function csvImporter<Column extends string>(definition: CsvImporterDefinition<Column>): Importer {
  const { id, description, columns, delimiter } = definition;
  return {
    id,
    description,
    accepts: ({ name, head }) => name.endsWith('.csv') && hasColumns(head, columns, delimiter),
    async *read(file, context) {
      const from = { source: sourceId(file.source.slug), context };
      const counts: Record<string, number> = {};
      for await (const row of csvRows(file, context, { columns, ...(delimiter !== undefined && { delimiter }) })) {
        if ('finding' in row) {
          yield row;
          continue;
        }
        const { counted, items } = await definition.read(row, from);
        if (counted !== null) counts[counted] = (counts[counted] ?? 0) + 1;
        yield* items;
      }
      yield { counted: counts };
    },
  };
}

/** A row that cannot be used: it is counted under no kind, and left out. */
export function leftOut(row: { readonly line: number }, code: string, message: string, key?: string): RowReading {
  const finding = { severity: 'ERROR', code, message, line: row.line, ...(key !== undefined && { key }) } as const;
  return { counted: null, items: [{ finding }] };
}
