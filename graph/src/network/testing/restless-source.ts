import type { Entity, Flow, Relation } from '../../model/index.ts';
import type { Command, GraphStore, ScanChunk, ScanPart } from '../../store/index.ts';
import type { NetworkSource } from '../network.ts';

export interface RestlessSource extends NetworkSource {
  /** Executes the commands that are left. */
  rest(): Promise<void>;
}

type Item = Entity | Relation | Flow;

/**
 * A store that is written while it is read: before each of its answers, and between any two items of a scan, as many
 * commands are executed as the schedule says next. What a scan meets of them is as loose as an engine may be: an item
 * comes as it was when its part began or as it is now, one that was written meanwhile comes again at the end or does not.
 */
export function restlessSource(
  store: GraphStore,
  commands: readonly Command[],
  schedule: readonly number[],
): RestlessSource {
  let executed = 0;
  let turn = 0;
  const next = () => schedule[turn++ % schedule.length]!;
  const disturb = async () => {
    for (let count = next(); count > 0 && executed < commands.length; count -= 1) {
      await store.execute(commands[executed++]!);
    }
  };
  const disturbed =
    <Question extends unknown[], Answer>(ask: (...question: Question) => Promise<Answer>) =>
    async (...question: Question) => {
      await disturb();
      return ask(...question);
    };
  async function* scan(parts: readonly ScanPart[] = ['ENTITIES', 'RELATIONS', 'FLOWS']): AsyncGenerator<ScanChunk> {
    for (const part of parts) {
      const position = await store.position();
      const begun = await itemsOf(store, part);
      for (const item of begun) {
        await disturb();
        const now = next() % 2 === 0 ? item : await itemNow(store, part, item.id);
        if (now !== null) yield chunkOf(part, now);
      }
      const written = await idsSince(store, position);
      for (const item of await itemsOf(store, part)) {
        if (written.has(item.id) && next() % 2 === 0) yield chunkOf(part, item);
      }
    }
  }
  return {
    position: disturbed(() => store.position()),
    counts: disturbed(() => store.counts()),
    changesAfter: disturbed((after, first) => store.changesAfter(after, first)),
    entities: disturbed((ids) => store.entities(ids)),
    relations: disturbed((ids) => store.relations(ids)),
    flows: disturbed((ids) => store.flows(ids)),
    scan,
    async rest() {
      for (; executed < commands.length; executed += 1) await store.execute(commands[executed]!);
    },
  };
}

async function itemsOf(store: GraphStore, part: ScanPart): Promise<Item[]> {
  const items: Item[] = [];
  for await (const chunk of store.scan([part])) {
    if (chunk.part !== 'RECORDS' && chunk.part !== 'COMMANDS') items.push(...chunk.items);
  }
  return items;
}

/** What the changes after a position have named. */
async function idsSince(store: GraphStore, position: number): Promise<Set<string>> {
  const changes = await store.changesAfter(position, 1000);
  return new Set(changes.flatMap(({ entities, relations, flows }) => [...entities, ...relations, ...flows]));
}

async function itemNow(store: GraphStore, part: ScanPart, id: string): Promise<Item | null> {
  const read = part === 'ENTITIES' ? store.entities : part === 'RELATIONS' ? store.relations : store.flows;
  const [item] = await read([id]);
  return item ?? null;
}

function chunkOf(part: ScanPart, item: Item): ScanChunk {
  return { part, items: [item] } as unknown as ScanChunk;
}
