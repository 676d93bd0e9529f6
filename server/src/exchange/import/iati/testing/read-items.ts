import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FlowInput, RecordInput, RelationInput } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import type { Finding, Importer, SourceDescription } from '../../importer.ts';

const testSource: SourceDescription = {
  slug: 'test',
  title: { id: 'Uji', en: 'Test' },
  type: 'DATASET',
  publisher: 'Test',
  licence: 'CC0',
  precedence: 50,
};

export interface ReadItems {
  readonly records: RecordInput[];
  readonly findings: Finding[];
  readonly counted: Record<string, number>;
  /** What the importer threw after what it had yielded. */
  readonly error: unknown;
}

/** Runs an importer over a file of these bytes, as import-file.ts would, and keeps what it yields and throws. */
export async function readItems(
  importer: Importer,
  content: string | Uint8Array,
  store: GraphStore,
): Promise<ReadItems> {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-import-'));
  const path = join(folder, 'file.xml');
  await writeFile(path, content);
  const items = { records: [] as RecordInput[], findings: [] as Finding[], counted: {}, error: null as unknown };
  const file = { path, name: 'file.xml', size: content.length, source: testSource };
  try {
    for await (const item of importer.read(file, { store, signal: new AbortController().signal, progress: () => {} })) {
      if ('record' in item) items.records.push(item.record);
      else if ('finding' in item) items.findings.push(item.finding);
      else Object.assign(items.counted, item.counted);
    }
  } catch (error) {
    items.error = error;
  } finally {
    await rm(folder, { recursive: true });
  }
  return items;
}

/** The only programme that was read; fails where there is none or more. */
export function onlyProgramme(
  items: ReadItems,
): RecordInput & { relations: readonly RelationInput[]; flows: readonly FlowInput[] } {
  const programmes = items.records.filter((record) => record.entity.kind === 'PROGRAMME');
  const [record] = programmes;
  if (record === undefined || programmes.length > 1) throw new Error(`${programmes.length} programmes were read.`);
  return { ...record, relations: record.relations ?? [], flows: record.flows ?? [] };
}

/** An activity around these elements; a file around activities. */
export function activityXml(inner: string, attributes = ''): string {
  return `<iati-activity ${attributes}>
<iati-identifier>XX-1</iati-identifier><reporting-org ref="KR-GOV-051" type="10"><narrative>KOICA</narrative></reporting-org>
${inner}</iati-activity>`;
}

export function fileXml(activities: string, version = '2.03'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="${version}">\n${activities}\n</iati-activities>`;
}
