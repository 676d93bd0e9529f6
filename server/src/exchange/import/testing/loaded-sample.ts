import { join } from 'node:path';
import type { Entity, Relation, RelationKind } from '@jejaring/graph/model';
import type { EntityFilter } from '@jejaring/graph/store';
import { importFile } from '../import-file.ts';
import type { Finding } from '../importer.ts';
import { sampleFiles, sampleFolder } from '../load-sample.ts';
import { importerById } from '../registry.ts';
import { readSidecar } from '../sidecar.ts';
import { makeWorkbench, type Workbench } from './workbench.ts';

/** A store with some of the bundled files in it, and the questions that tests put to it. */
export interface LoadedSample extends AsyncDisposable, Pick<Workbench, 'store' | 'journal'> {
  readonly relations: readonly Relation[];
  count(filter: EntityFilter): Promise<number>;
  countRegions(field: 'level' | 'type', value: string): Promise<number>;
  /** Relations of one kind that one source states. */
  linked(kind: RelationKind, source: string): Relation[];
  /** Fails where the store has no such entity. */
  entity(id: string): Promise<Entity>;
  findings(file: string): readonly Finding[];
  findingsByCode(file: string): Readonly<Record<string, number>> | undefined;
}

/** Imports the bundled files of these importers in the order of the sample. */
export async function loadBundled(...importers: string[]): Promise<LoadedSample> {
  const bench = await makeWorkbench();
  const { store, journal } = bench;
  for (const { path: name, importer } of await sampleFiles()) {
    if (!importers.includes(importer)) continue;
    const path = join(sampleFolder, name);
    await importFile({
      store,
      journal,
      importer: importerById(importer),
      path,
      source: await readSidecar(path),
      who: 'test',
    });
  }
  const relations: Relation[] = [];
  for await (const chunk of store.scan(['RELATIONS'])) if (chunk.part === 'RELATIONS') relations.push(...chunk.items);
  const count = async (filter: EntityFilter) => (await store.list({ filter, first: 1 })).totalCount;
  const run = (file: string) => journal.runs.find(({ begun }) => begun.file === file);
  return {
    store,
    journal,
    relations,
    count,
    countRegions: (field, value) => count({ kinds: ['REGION'], fields: [{ field, in: [value] }] }),
    linked: (kind, source) =>
      relations.filter((relation) => relation.kind === kind && relation.source === `source:jejaring:${source}`),
    async entity(id) {
      const [found] = await store.entities([id]);
      if (found == null) throw new Error(`The store has no ${id}.`);
      return found;
    },
    findings: (file) => run(file)?.findings ?? [],
    findingsByCode: (file) => run(file)?.report?.findingsByCode,
    [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose](),
  };
}
