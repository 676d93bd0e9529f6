import { canonicalJson } from '@jejaring/graph/model';
import type { CopiedRow, CopiedTable, RowCopy } from '../../platform/database/index.ts';
import type { LineSorter } from './line-sorter.ts';

export interface FrozenTable {
  readonly name: string;
  /** Read once. */
  readonly lines: AsyncGenerator<string, void>;
}

/** The rows of each table by their key, from one point in time. */
export async function freezeDatabase(copy: RowCopy, sorter: () => Promise<LineSorter>): Promise<FrozenTable[]> {
  const frozen: FrozenTable[] = [];
  const add = new Map<string, (row: CopiedRow) => Promise<void>>();
  for (const table of copy.tables) {
    const rows = await sorter();
    add.set(table.name, (row) => rows.add(keyOf(row, table), canonicalJson(row)));
    frozen.push({ name: table.name, lines: rows.lines() });
  }
  await copy.read(async (table, row) => add.get(table)?.(row));
  return frozen;
}

/** Numbers in the order of their size: those of keys are whole and not negative. */
function keyOf(row: CopiedRow, { key }: CopiedTable): string {
  const parts = key.map((property) => row[property]);
  return parts.map((part) => (typeof part === 'number' ? String(part).padStart(16, '0') : part)).join('\u0000');
}
