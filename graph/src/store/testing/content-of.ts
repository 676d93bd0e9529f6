import { canonicalJson, digest, relationId, type RecordInput, type RelationInput } from '../../model/index.ts';
import type { Change, GraphStore } from '../graph-store.ts';
import type { ContentRecord, LoggedChange, StoreContent, ThingContent } from '../restore/store-content.ts';
import type { RecordRow, StoredCommand } from '../transaction.ts';
import { checkRecord } from '../validate/record.ts';
import { aSource } from './builders.ts';

/** What a store that nobody writes holds, in memory. */
export async function contentOf(store: GraphStore): Promise<StoreContent> {
  const versions = new Map<string, number>();
  const records: RecordRow[] = [];
  const commands: StoredCommand[] = [];
  for await (const chunk of store.scan(['ENTITIES', 'RECORDS', 'COMMANDS'])) {
    if (chunk.part === 'ENTITIES') for (const { id, version } of chunk.items) versions.set(id, version);
    if (chunk.part === 'RECORDS') records.push(...chunk.items);
    if (chunk.part === 'COMMANDS') commands.push(...chunk.items);
  }
  records.sort((a, b) => (a.id < b.id ? -1 : 1));
  const about = Map.groupBy(records, ({ canonicalEntity }) => canonicalEntity);
  const things = [...versions].map(([id, version]): ThingContent => ({
    id,
    version,
    records: (about.get(id) ?? []).map(({ canonicalEntity: _entity, ...record }) => record),
  }));
  things.sort((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1));
  const byId = new Map(commands.map((command) => [command.id, command]));
  const changes: LoggedChange[] = [];
  for (const change of await store.changesAfter(0, 100_000)) {
    changes.push({ change, command: byId.get(change.command)! });
  }
  const unlogged = commands.filter(({ result }) => result.seq === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  const counts = {
    things: things.length,
    records: records.length,
    flows: records.reduce((sum, { flows }) => sum + flows.length, 0),
    changes: changes.length,
    commands: unlogged.length,
  };
  return {
    digest: digest(canonicalJson([things, changes, unlogged])),
    counts,
    things: () => each(things),
    changes: () => each(changes),
    commands: () => each(unlogged),
  };
}

/** The same where one record of the usual source states one relation more, as an older version would have let it. */
export function withRelation(content: StoreContent, record: string, relation: RelationInput): StoreContent {
  const altered = (row: ContentRecord): ContentRecord =>
    row.id !== record
      ? row
      : { ...checkRecord({ ...row, relations: [...row.relations, relation] }), recordedAt: row.recordedAt };
  const id = relationId({ ...relation, source: aSource });
  const told = ({ change, ...rest }: LoggedChange): LoggedChange => ({
    ...rest,
    change: change.records.includes(record)
      ? { ...change, relations: [...new Set([...change.relations, id])].sort() }
      : change,
  });
  return {
    ...content,
    digest: digest(canonicalJson([content.digest, record, relation])),
    async *things() {
      for await (const thing of content.things()) yield { ...thing, records: thing.records.map(altered) };
    },
    async *changes() {
      for await (const logged of content.changes()) yield told(logged);
    },
  };
}

/** What a store held that had taken these records, each about a thing of its own, before a rule forbade some of them. */
export function contentWith(records: readonly RecordInput[]): StoreContent {
  const recordedAt = '2020-01-01T00:00:00.000Z';
  const rows = records.map((record): ContentRecord => ({ ...checkRecord(record), recordedAt }));
  const things = rows
    .map((row): ThingContent => ({ id: row.entity.id, version: 1, records: [row] }))
    .sort((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1));
  const created = things.map(({ id }) => id).sort();
  const result = { seq: 1, created, updated: [], removed: [], unchanged: 0 };
  const change: Change = {
    seq: 1,
    at: recordedAt,
    who: 'cli',
    command: 'before',
    kind: 'IMPORT',
    note: null,
    entities: created,
    created,
    removed: [],
    records: rows.map(({ id }) => id).sort(),
    relations: [],
    flows: [],
    replaced: [],
  };
  const flows = rows.reduce((sum, row) => sum + row.flows.length, 0);
  return {
    digest: digest(canonicalJson(things)),
    counts: { things: things.length, records: rows.length, flows, changes: 1, commands: 0 },
    things: () => each(things),
    changes: () => each([{ change, command: { id: 'before', digest: '-', result } }]),
    commands: () => each([]),
  };
}

/** Sources first. */
function rank(id: string): string {
  return `${id.startsWith('source:') ? 0 : 1}${id}`;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
