import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  footprintOf,
  FootprintTableBuilder,
  loadFootprintTable,
  type FootprintTable,
  type MoneyTotal,
} from '@jejaring/graph/analytics';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { jejaring } from '../harness/run-command.ts';
import { median, table as asText, type BenchRow } from './bench-row.ts';
import { footprintSize, footprintWorld, type FootprintWorld } from './footprint-world.ts';

const suite = 'footprint';
const seed = 20_260_104;
const rounds = 25;

/** The largest actor of the sample, and one pass over the flows of an actor with all of a synthetic world, beside SQL. */
export async function run(): Promise<BenchRow[]> {
  return [...(await measureSample()), ...measureWorld(footprintWorld(seed))];
}

async function measureSample(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-bench-'));
  try {
    const { code, stderr } = await jejaring(['sample'], { JEJARING_DATA: folder });
    if (code !== 0) throw new Error(`The sample could not be loaded:\n${stderr}`);
    const store = openSqliteStore({ file: join(folder, 'graph.sqlite'), readOnly: true });
    const begun = performance.now();
    const table = await loadFootprintTable(store);
    const load = performance.now() - begun;
    await store.close();
    const actor = largestActor(table);
    const whole = time(() => {
      const footprint = footprintOf(table, actor)!;
      return [
        footprint.money(),
        footprint.byPlace('COUNTRY'),
        footprint.bySector(),
        footprint.byYear(),
        footprint.byRole(),
        footprint.partners(),
        footprint.withoutPlace(),
      ];
    });
    return [
      { suite, name: 'table of the sample, read once a version', value: load, unit: 'ms' },
      {
        suite,
        name: `largest actor of the sample (${actor})`,
        value: whole,
        unit: 'ms',
        goal: '≤ 5 ms',
        met: whole <= 5,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function largestActor(table: FootprintTable): string {
  const sizes = table.ids.flatMap((id, node) =>
    table.kinds[node] === 'ACTOR' ? [[id, footprintOf(table, id)!.scope.initiatives.length] as const] : [],
  );
  return sizes.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function measureWorld(world: FootprintWorld): BenchRow[] {
  const table = tableOf(world);
  const footprint = footprintOf(table, world.donor)!;
  const pass = time(() => footprint.money());
  // With the rules that look across activities applied anew, as the first question meets them.
  const fresh = time(() => footprintOf(table, world.donor)!.money());
  const country = 'region:bench:0';
  const shared = time(() => footprint.money({ kind: 'PLACE', id: country }));
  const sql = new Sql(world);
  checkSame(footprint.money(), sql.sums());
  const bySql = time(() => sql.sums());
  sql.close();
  const what = `${footprintSize.programmes.toLocaleString('en')} programmes, ${footprintSize.flows.toLocaleString('en')} flows`;
  return [
    {
      suite,
      name: `one pass over the flows: ${what}`,
      value: pass,
      unit: 'ms',
      peer: 'node:sqlite, sums without any rule',
      peerValue: bySql,
      goal: '≤ 10 ms',
      met: pass <= 10,
    },
    { suite, name: 'the same from nothing: initiatives, rules, sums', value: fresh, unit: 'ms' },
    { suite, name: 'the same for one country, by shares', value: shared, unit: 'ms' },
  ];
}

function tableOf({ entities, relations, flows }: FootprintWorld): FootprintTable {
  const builder = new FootprintTableBuilder();
  for (const entity of entities) builder.addEntity(entity);
  for (const relation of relations) builder.addRelation(relation);
  for (const flow of flows) builder.addFlow(flow);
  return builder.build(1);
}

/** The flows in columns and the parties in a table, with the indexes that the question needs; sums in whole hundredths. */
class Sql {
  private readonly database = new DatabaseSync(':memory:');
  private readonly question;

  constructor({ relations, flows, donor }: FootprintWorld) {
    this.database.exec(
      'CREATE TABLE party (actor TEXT, programme TEXT); CREATE TABLE flow (programme TEXT, kind TEXT, currency TEXT, cents INTEGER)',
    );
    const party = this.database.prepare('INSERT INTO party VALUES (?, ?)');
    const flow = this.database.prepare('INSERT INTO flow VALUES (?, ?, ?, ?)');
    this.database.exec('BEGIN');
    for (const { kind, from, to } of relations) if (kind === 'PARTY_TO') party.run(from, to);
    for (const { of, kind, currency, value } of flows)
      flow.run(of, kind, currency, value === null ? null : Math.round(Number(value) * 100));
    this.database.exec(
      'COMMIT; CREATE INDEX a ON party (actor, programme); CREATE INDEX b ON flow (programme, kind, currency, cents); ANALYZE',
    );
    const text = `SELECT kind, currency, sum(cents) AS cents FROM flow
      WHERE programme IN (SELECT programme FROM party WHERE actor = '${donor}') GROUP BY kind, currency`;
    this.question = this.database.prepare(text);
  }

  sums(): ReadonlyMap<string, number> {
    return new Map(
      this.question
        .all()
        .map((row) => [`${String(row['kind'])} ${String(row['currency'])}`, Number(row['cents'] ?? 0)]),
    );
  }

  close(): void {
    this.database.close();
  }
}

/** A figure that is fast and wrong is worth nothing. */
function checkSame(totals: readonly MoneyTotal[], sums: ReadonlyMap<string, number>): void {
  for (const { flow, currency, stated } of totals) {
    const cents = Math.round(Number(stated) * 100);
    if (cents !== sums.get(`${flow} ${currency}`))
      throw new Error(`${flow} ${currency}: ${cents} here, ${sums.get(`${flow} ${currency}`)} in SQL.`);
  }
}

/** The middle of several rounds in ms, after some to warm up. */
function time(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds + 5; round += 1) {
    const begun = performance.now();
    work();
    if (round >= 5) times.push(performance.now() - begun);
  }
  return median(times);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${asText(await run())}\n`);
}
