import { join } from 'node:path';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import type { Importer, ImportReport, SourceDescription } from '../importer.ts';
import { importFile, type ImportRequest } from '../import-file.ts';
import { MemoryJournal } from '../memory-journal.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const testSource: SourceDescription = {
  slug: 'test',
  title: { id: 'Uji', en: 'Test' },
  type: 'DATASET',
  publisher: 'Test',
  licence: 'CC0',
  precedence: 50,
};

export interface Workbench extends AsyncDisposable {
  readonly store: GraphStore;
  readonly journal: MemoryJournal;
  /** Writes a file into the workbench's folder. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** Imports a file of this content as the test source, unless the options say otherwise. */
  run(
    importer: Importer,
    content: string | Uint8Array,
    options?: Partial<ImportRequest> & { name?: string },
  ): Promise<ImportReport>;
}

/** An empty SQLite store in a folder of its own, with a journal; both go when it is disposed. */
export async function makeWorkbench(): Promise<Workbench> {
  const folder = await temporaryFolder();
  const store = openSqliteStore({ file: join(folder.path, 'graph.sqlite') });
  const journal = new MemoryJournal();
  return {
    store,
    journal,
    file: folder.file,
    async run(importer, content, { name = 'file.csv', ...options } = {}) {
      const path = await folder.file(name, content);
      return importFile({ store, journal, importer, path, source: testSource, who: 'test', ...options });
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
