import { canonicalJson, digest, type RelationInput } from '../../model/index.ts';
import type { GraphStore } from '../graph-store.ts';
import type { LoggedChange, StoreContent, ThingContent } from '../restore/store-content.ts';
import type { RecordRow, StoredCommand } from '../transaction.ts';
import { checkRecord } from '../validate/record.ts';

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
  const about = Map.groupBy(records, ({ entity }) => entity.id);
  const things = [...versions].map(([id, version]): ThingContent => ({ id, version, records: about.get(id) ?? [] }));
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

/** The same where one record states one relation more, as an older version would have let it. */
export function withRelation(content: StoreContent, record: string, relation: RelationInput): StoreContent {
  const altered = (row: RecordRow): RecordRow =>
    row.id !== record
      ? row
      : { ...checkRecord({ ...row, relations: [...row.relations, relation] }), recordedAt: row.recordedAt };
  return {
    ...content,
    digest: digest(canonicalJson([content.digest, record, relation])),
    async *things() {
      for await (const thing of content.things()) yield { ...thing, records: thing.records.map(altered) };
    },
  };
}

/** Sources first. */
function rank(id: string): string {
  return `${id.startsWith('source:') ? 0 : 1}${id}`;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
