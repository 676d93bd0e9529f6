import type { ContentCounts, StoreContent } from '@jejaring/graph/store';
import { graphParts, tablePart } from './archive-format.ts';
import type { CopiedRow, CopiedTable } from '../../platform/database/index.ts';
import { readChange, readCommand, readThing } from './graph-lines.ts';
import type { Archive } from './read-archive.ts';

/** The graph of an archive that was verified. */
export function graphContent(archive: Archive, counts: ContentCounts): StoreContent {
  return {
    digest: archive.digest,
    counts,
    things: () => mapped(archive.lines(graphParts.things), readThing),
    changes: () => mapped(archive.lines(graphParts.changes), readChange),
    commands: () => mapped(archive.lines(graphParts.commands), readCommand),
  };
}

/** The rows of the database, table by table, as they are in a restored store; none of tables that came later than the archive. */
export async function* databaseRows(
  archive: Archive,
  tables: readonly CopiedTable[],
): AsyncGenerator<{ readonly table: string; readonly row: CopiedRow }> {
  const { parts, position } = archive.manifest;
  for (const { name, restored } of tables) {
    if (!parts.some((part) => part.name === tablePart(name))) continue;
    for await (const line of archive.lines(tablePart(name))) {
      yield { table: name, row: restored(JSON.parse(line) as CopiedRow, position) };
    }
  }
}

async function* mapped<Value>(lines: AsyncIterable<string>, valueOf: (line: string) => Value): AsyncGenerator<Value> {
  for await (const line of lines) yield valueOf(line);
}
