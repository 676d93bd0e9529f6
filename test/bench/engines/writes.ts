import type { GraphStore } from '@jejaring/graph/store';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import neo4j, { type Driver } from 'neo4j-driver';
import { median, type BenchRow } from '../bench-row.ts';
import { fillByCommands, recordOf } from '../fill-store.ts';
import { NetworkModel } from '../network-model.ts';

const suite = 'engines';
const loaded = 20_000;
const writes = 50;
const batch = 1000;

/** New relations through commands, and single durable writes, beside bare Cypher that knows no rule, record or log. */
export async function measureWrites(file: string, neo4jUrl: string): Promise<BenchRow[]> {
  const model = new NetworkModel(2, loaded, 'more');
  const sqlite = await measureStore(openSqliteStore({ file }), model);
  const own = await measureStore(await openNeo4jStore({ url: neo4jUrl }), model);
  const plain = await measureCypher(neo4jUrl, model);
  const peer = (peerValue: number) => ({ peer: 'plain Cypher, no rules, records or log', peerValue });
  return [
    row('bulk load, SQLite', sqlite.loadRate, 'relations/s'),
    { ...row('bulk load, Neo4j', own.loadRate, 'relations/s'), ...peer(plain.loadRate) },
    row('durable write of one record, SQLite', sqlite.write, 'ms'),
    { ...row('durable write of one record, Neo4j', own.write, 'ms'), ...peer(plain.write) },
  ];
}

function row(name: string, value: number, unit: string): BenchRow {
  return { suite, name, value, unit };
}

async function measureStore(store: GraphStore, model: NetworkModel) {
  try {
    const load = await seconds(() => fillByCommands(store, model, 'more'));
    const record = recordOf(model, model.firstInitiative);
    const times: number[] = [];
    for (let nth = 0; nth < writes; nth += 1) {
      const fields = { ...record.fields, descriptions: [{ language: 'en', text: `Changed ${nth} times.` }] };
      const put = [{ ...record, fields }];
      times.push(await seconds(() => store.execute({ id: `one-${nth}`, kind: 'EDIT', who: 'bench', put })));
    }
    return { loadRate: model.relationCount / load, write: median(times) * 1000 };
  } finally {
    await store.close();
  }
}

async function measureCypher(url: string, model: NetworkModel) {
  const { protocol, host, username, password, pathname } = new URL(url);
  const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(username, password));
  const run = async (cypher: string, parameters: Parameters<Driver['executeQuery']>[1] = {}) => {
    await driver.executeQuery(cypher, parameters, { database: pathname.slice(1) });
  };
  try {
    await run('CREATE CONSTRAINT bench_plain IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE');
    const load = await seconds(async () => {
      for (let first = 0; first < model.nodeCount; first += batch) {
        const rows = part(first, model.nodeCount, (node) => plainNode(model, node));
        await run('UNWIND $rows AS row CREATE (n:Plain) SET n = row', { rows });
      }
      for (let first = 0; first < model.relationCount; first += batch) {
        const rows = part(first, model.relationCount, (at) => plainRelation(model, at));
        await run(
          `UNWIND $rows AS row MATCH (a:Plain {id: row.from}) MATCH (b:Plain {id: row.to})
           CREATE (a)-[r:PLAIN]->(b) SET r = row`,
          { rows },
        );
      }
    });
    const id = model.id(model.firstInitiative);
    const times: number[] = [];
    for (let nth = 0; nth < writes; nth += 1) {
      times.push(await seconds(() => run('MATCH (n:Plain {id: $id}) SET n.nth = $nth', { id, nth })));
    }
    return { loadRate: model.relationCount / load, write: median(times) * 1000 };
  } finally {
    await driver.close();
  }
}

function plainNode(model: NetworkModel, node: number) {
  const { id, kind, names } = model.entity(node);
  return { id, kind, name: names[0]!.text };
}

function plainRelation(model: NetworkModel, at: number) {
  const { kind, from, to, qualifier, validFrom, source } = model.relation(at);
  return { kind, from, to, qualifier, validFrom, source };
}

function part<Item>(first: number, count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: Math.min(batch, count - first) }, (_, at) => make(first + at));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
