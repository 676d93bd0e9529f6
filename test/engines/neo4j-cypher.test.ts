import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordInput, RelationInput } from '@jejaring/graph/model';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import type { GraphStore } from '@jejaring/graph/store';
import { aCommand, aFlow, aName, aRecord } from '@jejaring/graph/testing';
import { neo4jUrl } from '../harness/engines.ts';
import { root } from '../harness/run-command.ts';
import { neo4jHand } from './neo4j-hand.ts';

const hand = neo4jHand();
const klaten = 'region:idn:33.10';
const koica = 'actor:iati:KR-GOV-051';
const programme = 'programme:iati:x';
const partnership = 'partnership:cooperation:x';

/** A world in which every example of the page finds something. */
const world: readonly RecordInput[] = [
  aRecord({ entity: klaten, fields: { names: [aName('Kabupaten Klaten')], code: '33.10', level: 'REGENCY' } }),
  aRecord({
    entity: 'region:idn:33',
    fields: { names: [aName('Jawa Tengah')], level: 'PROVINCE', aliases: [{ scheme: 'iso3166-2', value: 'ID-JT' }] },
  }),
  aRecord({ entity: koica, fields: { names: [aName('KOICA')] } }),
  aRecord({ entity: 'actor:local:body', fields: { names: [aName('Forum')], type: 'FORUM' } }),
  aRecord({ entity: 'sector:urusan:1.02', fields: { names: [aName('Kesehatan')] } }),
  aRecord({ entity: 'indicator:bps:ipm', fields: { names: [aName('IPM')] } }),
  aRecord({ entity: 'challenge:test:sampah', fields: { names: [aName('Sampah')] } }),
  aRecord({
    entity: 'practice:test:bank',
    fields: { names: [aName('Bank sampah')], descriptions: [{ language: 'id', text: 'Sampah ditabung warga.' }] },
  }),
  aRecord({
    entity: partnership,
    fields: { names: [aName('Kerja sama segitiga')], form: 'TRIANGULAR', period: { from: '2022', to: null } },
  }),
  aRecord({
    entity: programme,
    flows: [aFlow({ from: koica })],
    relations: relations([
      ['PART_OF', klaten, 'region:idn:33'],
      ['PARTY_TO', klaten, partnership, 'BENEFICIARY'],
      ['PARTY_TO', 'actor:local:body', partnership, 'FACILITATING'],
      ['PARTY_TO', koica, programme, 'FUNDING', 'INFERRED'],
      ['PARTY_TO', 'actor:local:body', programme, 'IMPLEMENTING'],
      ['MEMBER_OF', klaten, 'actor:local:body', 'MEMBER'],
      ['COVERS', programme, klaten],
      ['IN_SECTOR', programme, 'sector:urusan:1.02', 'urusan'],
      ['MEASURED', klaten, 'indicator:bps:ipm', '2021'],
      ['FACES', klaten, 'challenge:test:sampah', '2021'],
      ['ADDRESSES', 'practice:test:bank', 'challenge:test:sampah'],
      ['ADOPTED', koica, 'practice:test:bank', '2022'],
      ['RELATED_TO', programme, 'programme:iati:missing', 'SIBLING'],
    ]),
  }),
];

type Stated = readonly [kind: RelationInput['kind'], from: string, to: string, qualifier?: string, basis?: 'INFERRED'];

function relations(stated: readonly Stated[]): RelationInput[] {
  return stated.map(([kind, from, to, qualifier, basis]) => ({
    kind,
    from,
    to,
    qualifier: qualifier ?? null,
    ...(basis !== undefined && { basis, rule: 'by-name' }),
    ...(kind === 'MEASURED' && { properties: { value: 77.1, unit: 'indeks' } }),
  }));
}

const page = await readFile(join(root, 'docs', 'cypher.md'), 'utf8');
const examples = [...page.matchAll(/```cypher\n([^`]+)```/g)].map(([, cypher]) => cypher!.trim());

describe('the examples of docs/cypher.md', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await hand.erase();
    store = await openNeo4jStore({ url: neo4jUrl() });
    await store.execute(aCommand({ put: world }));
  });
  afterAll(() => store.close());

  it('are a dozen and more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  it.each(examples.map((cypher) => [cypher.split('\n')[0], cypher] as const))('%s', async (_, cypher) => {
    expect(await hand.run(cypher)).not.toEqual([]);
    expect(await hand.planOf(cypher)).not.toContain('AllNodesScan');
  });

  it('name labels and properties that are there', async () => {
    expect(
      await hand.run(
        `MATCH (r:Region:Party:Entity {id: $id})-[t:PARTY_TO]->(p:Partnership:Initiative)
        RETURN r.name, r.level, r.sources, t.role, t.basis, t.source, t.record, p.form, p.startYear`,
        { id: klaten },
      ),
    ).toEqual([
      {
        'r.name': 'Kabupaten Klaten',
        'r.level': 'REGENCY',
        'r.sources': ['source:jejaring:test'],
        't.role': 'BENEFICIARY',
        't.basis': 'STATED',
        't.source': 'source:jejaring:test',
        't.record': `record:test:${programme}`,
        'p.form': 'TRIANGULAR',
        'p.startYear': 2022,
      },
    ]);
  });
});
