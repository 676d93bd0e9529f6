import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegionLevel } from '@jejaring/graph/model';
import { openProduct, openStores, type Product } from '@jejaring/server/app';
import { aCommand, aRecord } from '@jejaring/graph/testing';
import { read } from '../harness/api.ts';
import { emptyStores, settingsOf } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { neo4jHand } from './neo4j-hand.ts';

const hand = neo4jHand();
const [indonesia, jateng, klaten] = ['region:iso:ID', 'region:idn:33', 'region:idn:33.10'];
const [donor, need] = ['actor:test:donor', 'indicator:test:poverty'];
const [first, second] = ['programme:test:first', 'programme:test:second'];

const place = (entity: string, level: RegionLevel, whole?: string) =>
  aRecord({
    entity,
    fields: { level, country: 'ID' },
    relations: [
      ...(whole === undefined ? [] : [{ kind: 'PART_OF', from: entity, to: whole } as const]),
      { kind: 'MEASURED', from: entity, to: need, qualifier: '2020', properties: { value: 10 } },
    ],
  });
const programme = (entity: string) =>
  aRecord({
    entity,
    relations: [
      { kind: 'PARTY_TO', from: donor, to: entity, qualifier: 'FUNDING' },
      { kind: 'COVERS', from: entity, to: jateng },
    ],
  });

let folder: string;
let product: Product;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const settings = settingsOf({ ...(await emptyStores(folder)), JEJARING_SAMPLE: 'off' });
  const stores = await openStores(settings);
  await stores.store.execute(
    aCommand({
      put: [
        aRecord({ entity: donor }),
        aRecord({ entity: need, fields: { betterWhen: 'LOWER' } }),
        place(indonesia, 'COUNTRY'),
        place(jateng, 'PROVINCE', indonesia),
        place(klaten, 'REGENCY', jateng),
        programme(first),
        programme(second),
      ],
    }),
  );
  await stores.close();
  // Each hierarchy turned round, as nobody could through the product.
  for (const [kind, from, to] of [
    ['PART_OF', jateng, klaten],
    ['PARENT_OF', first, second],
    ['PARENT_OF', second, first],
  ] as const) {
    await hand.run(
      `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
       CREATE (a)-[:${kind} {id: $from, source: 'source:jejaring:test', record: 'record:hand', basis: 'STATED'}]->(b)`,
      { from, to },
    );
  }
  product = await openProduct(settings);
  await product.ready;
});
afterAll(async () => {
  await product.close();
  await removeFolder(folder);
  await hand.erase();
});

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await read(
    await fetch(`${product.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
  expect(errors).toEqual([]);
  return data;
}

describe('circles that Cypher brought', () => {
  it('stop no question', async () => {
    expect(
      await ask(`{ footprint(of: "${donor}", filter: { withParts: true }) { count
        whiteSpots(level: REGENCY, need: "${need}", first: 5) { region { id } unknownPresence } } }`),
    ).toEqual({ footprint: { count: 2, whiteSpots: [{ region: { id: klaten }, unknownPresence: 2 }] } });
    expect(
      await ask(`{ a: node(id: "${klaten}") { ... on Region { ancestors { id } } } b: node(id: "${jateng}") { ... on Region { ancestors { id } } }
        regions(filter: { within: ["${klaten}"] }) { totalCount }
        programmes(filter: { places: ["${klaten}"] }) { totalCount }
        network(focus: ["${donor}"], filter: { places: ["${klaten}"] }) { nodes { id } } }`),
    ).toMatchObject({
      a: { ancestors: [{ id: jateng }, { id: indonesia }] },
      b: { ancestors: [{ id: indonesia }] },
    });
  });
});
