import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { aCommand, aRecord, contentOf, withRelation } from '@jejaring/graph/testing';
import { filesIn } from '@jejaring/server/app';
import { openApi } from '../harness/api.ts';
import { addHandRelations, removeHandRelations, type HandRelation } from '../harness/hand-relations.ts';
import { jejaring } from '../harness/run-command.ts';
import { startServer, type ServerUnderTest } from '../harness/start-server.ts';
import { emptyStores, sampleStores, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { token } from '../harness/token.ts';

const [indonesia, jateng, klaten] = ['region:iso:ID', 'region:idn:33', 'region:idn:33.10'];
const donor = 'actor:iati:XM-DAC-41114';

/** Each hierarchy turned round, of two and of one. */
const byHand: readonly HandRelation[] = [
  ['PART_OF', jateng, klaten],
  ['PART_OF', indonesia, jateng],
  ['PART_OF', 'region:idn:35.78', 'region:idn:35.78'],
  ['PARENT_OF', donor, 'actor:iati:KR-GOV-051'],
  ['PARENT_OF', 'actor:iati:KR-GOV-051', donor],
  ['PARENT_OF', 'sector:dac3:111', 'sector:dac3:112'],
  ['PARENT_OF', 'sector:dac3:112', 'sector:dac3:111'],
  ['PARENT_OF', 'goal:sdg-target:3.4', 'goal:sdg:3'],
];

/** Every question that walks a hierarchy, or counts along one. */
const questions: Readonly<Record<string, string>> = {
  'white spots': `{ footprint(of: "${donor}") {
      regencies: whiteSpots(level: REGENCY, need: "indicator:bps:poverty-rate", first: 600) { region { id } value rank unknownPresence }
      provinces: byPlace(level: PROVINCE, first: 50) { region { id } count }
      countries: byPlace(level: COUNTRY, first: 300) { region { id } count }
      placement(level: REGENCY) { placed onlyAbove } } }`,
  'white spots of a country': `{ footprint(of: "${indonesia}") { whiteSpots(level: REGENCY, need: "indicator:bps:poverty-rate", first: 600) { region { id } unknownPresence } } }`,
  'money in a place': `{ footprint(of: "${donor}", filter: { places: ["${jateng}", "${klaten}"] }) { count money { flow currency stated counted excluded } } }`,
  'who else is there': `{ footprint(of: "${donor}") { othersPresent(level: REGENCY, first: 20) { party { ... on Actor { id } } } } }`,
  'what belongs to it': `{ footprint(of: "${donor}", filter: { withParts: true, sectors: ["sector:dac3:111"] }) { count partCount } }`,
  overlaps: `{ overlaps(filter: { of: "${donor}", level: REGENCY, places: ["${klaten}"] }, first: 5) { totalCount } }`,
  'what a region is part of': `{ klaten: node(id: "${klaten}") { ... on Region { ancestors { id } } } jateng: node(id: "${jateng}") { ... on Region { ancestors { id } } }
      surabaya: node(id: "region:idn:35.78") { ... on Region { ancestors { id } } } }`,
  'regions within': `{ regions(filter: { within: ["${klaten}"] }, first: 5) { totalCount facets { field values { value count } } } }`,
  'programmes of a place, a sector, a goal': `{ place: programmes(filter: { places: ["${klaten}"] }) { totalCount }
      sector: programmes(filter: { sectors: ["sector:dac3:111"] }) { totalCount } goal: programmes(filter: { goals: ["goal:sdg:3"] }) { totalCount } }`,
  'a search in a place': `{ search(text: "kota", filter: { places: ["${klaten}"], sectors: ["sector:dac3:112"] }) { totalCount } }`,
  peers: `{ peers(region: "${klaten}", among: { within: ["${jateng}"] }) { peers { region { id } } } }`,
  'a network in a place and a sector': `{ network(focus: ["${jateng}"], projection: REGIONS, filter: { places: ["${klaten}"], links: [TERRITORY, PROGRAMME] }) { nodes { id } facets { field } }
      sectors: network(focus: ["${donor}"], filter: { sectors: ["sector:dac3:111"] }) { nodes { id } } }`,
  'a path': `{ paths(from: "${klaten}", to: "${donor}", via: [TERRITORY, PROGRAMME]) { length } }`,
};

let folder: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
afterAll(() => removeFolder(folder));

describe('circles that stand already', () => {
  let stores: StoreEnvironment;
  /** In a process of its own: what never ends must end as a failure. */
  let server: ServerUnderTest;
  const former = new Map<string, unknown>();

  beforeAll(async () => {
    stores = await sampleStores(folder);
    const whole = await startServer({ env: stores });
    for (const [what, question] of Object.entries(questions)) former.set(what, await whole.ask(question));
    await whole.stop();
    await addHandRelations(stores, byHand);
    await rm(filesIn(stores.JEJARING_DATA).snapshot);
    server = await startServer({ env: stores });
  });
  afterAll(async () => {
    server.kill();
    await removeHandRelations(stores);
  });

  it.each(Object.entries(questions))('stop no question: %s', async (_what, question) => {
    expect(await server.ask(question)).toBeTruthy();
  });

  it('change nothing where it is clear which of their relations is wrong', async () => {
    for (const what of ['white spots', 'white spots of a country', 'money in a place', 'what a region is part of']) {
      expect(await server.ask(questions[what]!), what).toEqual(former.get(what));
    }
  });

  it('are named by the check, each with its members', async () => {
    const { code, stdout } = await jejaring(['check'], stores);
    expect(code).toBe(1);
    const told = stdout.split('\n').filter((line) => line.startsWith('HIERARCHY_CIRCLE'));
    expect(told).toHaveLength(6);
    expect(told.some((line) => line.includes(jateng) && line.includes(klaten))).toBe(true);
    expect(told.some((line) => line.includes(donor) && line.includes('actor:iati:KR-GOV-051'))).toBe(true);
    expect(told).toContain('HIERARCHY_CIRCLE: region:idn:35.78 is part of itself: withdraw one of these relations.');
  });
});

describe('a circle that a backup holds', () => {
  it('is restored as it was, and told by the check', async () => {
    const own = { JEJARING_DATA: join(folder, 'own') };
    const plain = openSqliteStore({ file: filesIn(join(folder, 'plain')).graph });
    await plain.execute(aCommand({ put: [aRecord({ entity: jateng })] }));
    const relations = [{ kind: 'PART_OF', from: klaten, to: jateng }] as const;
    await plain.execute(aCommand({ put: [aRecord({ entity: klaten, relations })] }));
    const relation = { kind: 'PART_OF', from: jateng, to: klaten } as const;
    const content = withRelation(await contentOf(plain), `record:test:${jateng}`, relation);
    await plain.close();
    const older = openSqliteStore({ file: filesIn(own.JEJARING_DATA).graph });
    await older.restore(content);
    await older.close();
    const archive = join(folder, 'circle.zip');
    expect((await jejaring(['backup', archive], own)).code).toBe(0);
    const restored = await emptyStores(join(folder, 'restored'));
    const outcome = await jejaring(['restore', archive], restored);
    expect(outcome.code, outcome.stderr).toBe(0);
    const { code, stdout } = await jejaring(['check'], restored);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^HIERARCHY_CIRCLE: region:idn:33\.10 is part of region:idn:33, which is part of region:idn:33\.10:/,
    );
    expect(stdout).toMatch(/: 1 faults\n$/);
  });
});

describe('a circle that somebody states', () => {
  it('is refused with a code, in words', async () => {
    const api = await openApi({ token });
    try {
      const relate = (input: object) =>
        api.post(
          'mutation ($input: RelateInput!) { relate(input: $input) { relation { id } errors { code message } } }',
          { input },
          { authorization: `Bearer ${token}` },
        );
      const over = { clientMutationId: 'turned', kind: 'PART_OF', from: jateng, to: klaten };
      expect((await relate(over)).data).toMatchObject({
        relate: {
          relation: null,
          errors: [
            {
              code: 'HIERARCHY_CIRCLE',
              message: expect.stringContaining(
                `Jawa Tengah (${jateng}) cannot be part of Kabupaten Klaten (${klaten}), which is part of Jawa Tengah (${jateng})`,
              ) as unknown,
            },
          ],
        },
      });
      const itself = { clientMutationId: 'itself', kind: 'PARENT_OF', from: donor, to: donor };
      expect((await relate(itself)).data).toMatchObject({ relate: { errors: [{ code: 'HIERARCHY_CIRCLE' }] } });
      // An end alone frees nothing: since when Klaten lies there is not said, so that both may have held at once.
      const past = { ...over, clientMutationId: 'past', validTo: '1949' };
      expect((await relate(past)).data).toMatchObject({ relate: { errors: [{ code: 'HIERARCHY_CIRCLE' }] } });
    } finally {
      await api.close();
    }
  });
});
