import { canonicalJson } from '../model/index.ts';
import { checkStore } from '../store/check/check-store.ts';
import type { GraphStore, StoreFault } from '../store/graph-store.ts';
import { readHead, type LogHead } from './change-log.ts';
import type { Runner } from './connection.ts';
import { labelsOf } from './labels.ts';
import { migrations } from './migrations.ts';
import { entityOf, entityProperties, type EntityColumns } from './rows.ts';
import { transactionReads } from './transaction.ts';

type CheckedReads = Pick<GraphStore, 'changesAfter' | 'position' | 'scan' | 'counts' | 'recordsOf' | 'flows'>;

/** How often a store that is being written is looked at. */
const mostLooks = 3;

/**
 * Checks the store. There is no reading of one point in time: what is written meanwhile may look like a fault, so that
 * where somebody wrote only what is found again each time is a fault.
 */
export async function* checkGraph(runner: Runner, reads: CheckedReads): AsyncGenerator<StoreFault> {
  let found: readonly StoreFault[] = [];
  for (let look = 1; look <= mostLooks; look += 1) {
    const before = await reads.position();
    const faults: StoreFault[] = [];
    for await (const fault of lookAt(runner, reads)) faults.push(fault);
    const isQuiet = before === (await reads.position());
    const again = new Set(faults.map(nameOf));
    found = isQuiet || look === 1 ? faults : found.filter((fault) => again.has(nameOf(fault)));
    if (isQuiet || found.length === 0) break;
  }
  yield* found;
}

function nameOf({ code, ids }: StoreFault): string {
  return JSON.stringify([code, ids]);
}

async function* lookAt(runner: Runner, reads: CheckedReads): AsyncGenerator<StoreFault> {
  yield* schemaFaults(runner);
  yield* strayFaults(runner);
  yield* derivedFaults(runner);
  yield* checkStore({ ...reads, ...transactionReads(runner) });
}

/** Without its constraints and indexes the store would be slow, and two writers could make one thing twice. */
async function* schemaFaults(runner: Runner): AsyncGenerator<StoreFault> {
  const rows = await runner.run<{ name: string; state: string }>('SHOW INDEXES YIELD name, state');
  const states = new Map(rows.map(({ name, state }) => [name, state]));
  for (const name of migrations.flatMap(({ schema }) => Object.keys(schema))) {
    const state = states.get(name);
    if (state === 'ONLINE') continue;
    yield {
      code: name === 'entity_text' ? 'TEXT_INDEX' : 'ENGINE',
      message: `The index ${name} is ${state === undefined ? 'missing' : state.toLowerCase()}.`,
      ids: [name],
    };
  }
}

/** What no query of the store would ever meet again. */
const strays = [
  ['ENGINE', 'nodes that were taken out and not deleted', 'MATCH (n:Tombstone) RETURN count(n) AS count'],
  [
    'ENGINE',
    'aliases of entities that are not there',
    'MATCH (n:Alias) WHERE NOT EXISTS { MATCH (e:Entity {id: n.entity}) } RETURN count(n) AS count',
  ],
] as const;

async function* strayFaults(runner: Runner): AsyncGenerator<StoreFault> {
  for (const [code, what, cypher] of strays) {
    const [row] = await runner.run<{ count: number }>(cypher);
    if (row === undefined || row.count > 0)
      yield { code, message: `There are ${row?.count ?? 'no'} ${what}.`, ids: [] };
  }
  const [head] = await runner.run<LogHead>(readHead);
  if (head === undefined) yield { code: 'LOG_GAP', message: 'The counter of the change log is gone.', ids: [] };
}

/** What this engine derives from entities and changes: properties, labels, words, aliases, histories. */
async function* derivedFaults(runner: Runner): AsyncGenerator<StoreFault> {
  for (let last = ''; ;) {
    const rows = await runner.run<DerivedRow>(derived, { last });
    for (const row of rows) {
      const { aliases, labels, properties } = row;
      const entity = entityOf(row);
      const expected = entityProperties({ entity, recordedAt: String(properties['recordedAt']), sources: row.sources });
      if (labelsOf(entity.kind).split(':').sort().join() !== labels.toSorted().join() || !isAs(expected, properties)) {
        yield { code: 'ENGINE', message: `The properties of ${row.id} differ from its fields.`, ids: [row.id] };
      }
      if (aliases !== entity.aliases.length) {
        const message = `Of aliases of ${row.id} there are ${aliases} instead of ${entity.aliases.length}.`;
        yield { code: 'ENGINE', message, ids: [row.id] };
      }
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.id;
  }
  yield* historyFaults(runner);
}

interface DerivedRow extends EntityColumns {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly aliases: number;
  readonly sources: readonly string[];
}
const derived = `MATCH (e:Entity) WHERE e.id > $last WITH e ORDER BY e.id LIMIT 1000
  CALL (e) { MATCH (s:Record {entity: e.id}) WITH DISTINCT s.source AS source ORDER BY source RETURN collect(source) AS sources }
  RETURN e.id AS id, e.kind AS kind, e.body AS body, labels(e) AS labels, properties(e) AS properties,
    COUNT { MATCH (:Alias {entity: e.id}) } AS aliases, sources ORDER BY e.id`;

/** Null is an absent property; a bigint comes back as a number. */
function isAs(expected: Readonly<Record<string, unknown>>, actual: Readonly<Record<string, unknown>>): boolean {
  const stated = Object.entries(expected).filter(([, value]) => value !== null);
  const values = stated.map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]);
  return canonicalJson(Object.fromEntries(values)) === canonicalJson(actual);
}

async function* historyFaults(runner: Runner): AsyncGenerator<StoreFault> {
  let told = 0;
  for (let last = 0; ;) {
    const rows = await runner.run<{ seq: number; body: string }>(
      'MATCH (x:Change) WHERE x.seq > $last RETURN x.seq AS seq, x.body AS body ORDER BY x.seq LIMIT 200',
      { last: BigInt(last) },
    );
    const changes = rows.map(({ seq, body }) => {
      const { entities } = JSON.parse(body) as { entities: readonly string[] };
      return { seq, entities };
    });
    const found = await runner.run<{ seq: number; touches: number }>(histories, {
      rows: changes.map(({ seq, entities }) => ({ seq: BigInt(seq), entities })),
    });
    const touches = new Map(found.map((row) => [row.seq, row.touches]));
    for (const { seq, entities } of changes) {
      const count = touches.get(seq) ?? 0;
      told += count;
      if (count === entities.length) continue;
      const message = `Change ${seq} stands in the history of ${count} entities instead of ${entities.length}.`;
      yield { code: 'LOG_DANGLING', message, ids: [String(seq)] };
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.seq;
  }
  const [all] = await runner.run<{ count: number }>('MATCH (t:Touch) RETURN count(t) AS count');
  if (all === undefined || all.count <= told) return;
  const message = `Histories have ${all.count - told} entries of which the log does not tell.`;
  yield { code: 'LOG_DANGLING', message, ids: [] };
}

const histories = `UNWIND $rows AS row UNWIND row.entities AS entity
  MATCH (t:Touch {entity: entity, seq: row.seq}) USING INDEX t:Touch(entity, seq) RETURN row.seq AS seq, count(t) AS touches`;
