import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { detectImporter, importFile, MemoryJournal, readSidecar, sampleFolder } from '../../index.ts';

export interface TestStore {
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** A store of its own in a folder that goes with it, with these files of the sample in it. */
export async function openTestStore(files: readonly string[]): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'jejaring-store-'));
  const store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
  for (const file of files) {
    const path = join(sampleFolder, 'data', file);
    const [importer, source] = [await detectImporter(path), await readSidecar(path)];
    await importFile({ store, importer, path, source, journal: new MemoryJournal(), who: 'test' });
  }
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
