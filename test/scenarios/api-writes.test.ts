import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

const token = 'a-token-for-this-test-only';
let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi({ token });
});
afterAll(() => api.close());

interface Failure {
  readonly code: string;
  readonly field: string | null;
}

/** One mutation as whoever holds the token; the payload of its only field. */
async function write<Payload>(mutation: string, input: unknown): Promise<Payload> {
  const answer = await api.post(mutation, { input }, { authorization: `Bearer ${token}` });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data as Record<string, Payload>)[0] as Payload;
}

const createActor = `mutation ($input: CreateActorInput!) {
  createActor(input: $input) { actor { id version name locatedIn { edges { node { id other { id } } } } } errors { code field } }
}`;
const createPartnership = `mutation ($input: CreatePartnershipInput!) {
  createPartnership(input: $input) { partnership { id version form parties { totalCount } } errors { code field } }
}`;
const updateRegion = `mutation ($input: UpdateRegionInput!) {
  updateRegion(input: $input) { region { id version website: code population { value year } } errors { code field } }
}`;
const relate = `mutation ($input: RelateInput!) { relate(input: $input) { relation { id kind role source { id } } errors { code field } } }`;
const unrelate = `mutation ($input: UnrelateInput!) { unrelate(input: $input) { errors { code field } } }`;

interface ActorPayload {
  readonly actor: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly locatedIn: unknown;
  } | null;
  readonly errors: readonly Failure[];
}
interface RelatePayload {
  readonly relation: { readonly id: string; readonly role: string; readonly source: { readonly id: string } } | null;
  readonly errors: readonly Failure[];
}

describe('who may write', () => {
  const mutation = 'mutation { saveView(input: { title: "a", address: "/" }) { errors { code } } }';

  it('is whoever sends the token', async () => {
    expect((await api.post(mutation)).code).toBe('UNAUTHENTICATED');
    expect((await api.post(mutation, {}, { authorization: `Bearer ${token}x` })).code).toBe('UNAUTHENTICATED');
    expect((await api.post(mutation, {}, { authorization: `Bearer ${token}` })).code).toBeNull();
  });

  it('is told with each thing', async () => {
    const rights = `{ nodes(ids: ["region:idn:33", "source:jejaring:iati-maec-indonesia"]) {
      ... on Entity { kind viewerCan { edit relate withdraw } }
    } }`;
    const none = { edit: false, relate: false, withdraw: false };
    const told = async (headers?: Record<string, string>) => {
      const { nodes } = (await api.post(rights, {}, headers)).data as { nodes: { kind: string; viewerCan: unknown }[] };
      return Object.fromEntries(nodes.map(({ kind, viewerCan }) => [kind, viewerCan]));
    };
    expect(await told()).toEqual({ REGION: none, SOURCE: none });
    expect(await told({ authorization: `Bearer ${token}` })).toEqual({
      REGION: { edit: true, relate: true, withdraw: false },
      SOURCE: { edit: false, relate: true, withdraw: true },
    });
  });

  it('is told beforehand', async () => {
    const viewer = '{ viewer { canWrite reason } }';
    expect((await api.post(viewer)).data).toEqual({ viewer: { canWrite: false, reason: 'UNAUTHENTICATED' } });
    expect((await api.post(viewer, {}, { authorization: `bearer ${token}` })).data).toEqual({
      viewer: { canWrite: true, reason: null },
    });
  });

  it('is nobody where the server has no token', async () => {
    const closed = await openApi({ token: null });
    try {
      expect((await closed.post(mutation, {}, { authorization: `Bearer ${token}` })).code).toBe('READ_ONLY');
    } finally {
      await closed.close();
    }
  });
});

describe('what is written', () => {
  const input = {
    clientMutationId: 'create-an-actor',
    fields: { names: [{ language: 'id', text: 'Forum Uji Jejaring' }], type: 'FORUM', country: 'ID' },
    locatedIn: 'region:idn:33.10',
  };

  it('is read at once by every question', async () => {
    const { actor, errors } = await write<ActorPayload>(createActor, input);
    expect(errors).toEqual([]);
    expect(actor?.name).toBe('Forum Uji Jejaring');
    const seen = await api.ask<{
      search: { edges: { node: { entity: { id: string } } }[] };
      network: { nodes: { id: string }[]; version: number };
      changes: { edges: { node: { seq: number; who: string } }[] };
    }>(
      `query ($id: ID!) {
        search(text: "forum uji jejaring") { edges { node { entity { id } } } }
        network(focus: [$id]) { nodes { id } version }
        changes(entity: $id) { edges { node { seq who } } }
      }`,
      { id: actor?.id },
    );
    expect(seen.search.edges[0]?.node.entity.id).toBe(actor?.id);
    expect(seen.network.nodes.map(({ id }) => id)).toContain('region:idn:33.10');
    expect(seen.changes.edges).toEqual([{ node: { seq: seen.network.version, who: 'token' } }]);
  });

  it('is the same when it is sent again, and refused when the key is used for something else', async () => {
    const first = await write<ActorPayload>(createActor, input);
    const again = await write<ActorPayload>(createActor, input);
    expect(again).toEqual(first);
    const other = await write<ActorPayload>(createActor, { ...input, locatedIn: 'region:idn:33' });
    expect(other).toEqual({ actor: null, errors: [{ code: 'COMMAND_REUSED', field: null }] });
  });

  it('names its source and what it replaced', async () => {
    const { actor } = await write<ActorPayload>(createActor, input);
    const { node } = await api.ask<{ node: { sources: { id: string }[]; statements: { totalCount: number } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Actor { sources { id } statements { totalCount } } } }',
      { id: actor?.id },
    );
    expect(node.sources.map(({ id }) => id)).toEqual(['source:jejaring:person-token']);
    expect(node.statements.totalCount).toBe(3);
  });
});

describe('a change', () => {
  const regionOf = async () => {
    const { node } = await api.ask<{ node: { version: number; population: { value: number } } }>(
      '{ node(id: "region:idn:33.10") { ... on Region { version population { value } } } }',
    );
    return node;
  };

  it('goes before what a register says, leaves the rest, and can be taken back', async () => {
    const before = await regionOf();
    const changed = await write<{ region: { version: number; population: unknown }; errors: Failure[] }>(updateRegion, {
      clientMutationId: 'population-1',
      id: 'region:idn:33.10',
      expectedVersion: before.version,
      fields: { population: { value: 1_300_000, year: 2025 } },
    });
    expect(changed.errors).toEqual([]);
    expect(changed.region.population).toEqual({ value: 1_300_000, year: 2025 });
    const back = await write<{ region: { population: { value: number } } }>(updateRegion, {
      clientMutationId: 'population-2',
      id: 'region:idn:33.10',
      expectedVersion: changed.region.version,
      fields: { population: null },
    });
    expect(back.region.population.value).toBe(before.population.value);
  });

  it('of an older version is refused and changes nothing', async () => {
    const before = await regionOf();
    const refused = await write<{ region: null; errors: Failure[] }>(updateRegion, {
      clientMutationId: 'stale',
      id: 'region:idn:33.10',
      expectedVersion: before.version - 1,
      fields: { code: '99.99' },
    });
    expect(refused.region).toBeNull();
    expect(refused.errors[0]?.code).toBe('VERSION_CONFLICT');
    expect(await regionOf()).toEqual(before);
  });

  it.each([
    ['a value that cannot be', { fields: { country: 'Indonesia' } }, 'INVALID_FIELD'],
    ['something that is not there', { id: 'region:idn:00' }, 'NOT_FOUND'],
    ['something of another kind', { id: 'sector:urusan:1.02' }, 'KIND_CHANGED'],
    ['nothing at all', { fields: {} }, 'INVALID_FIELD'],
    ['no key', { clientMutationId: '' }, 'INVALID_FIELD'],
  ])('of %s is told what to mend', async (what, part, code) => {
    const { version } = await regionOf();
    const refused = await write<{ region: null; errors: Failure[] }>(updateRegion, {
      clientMutationId: `refused: ${what}`,
      id: 'region:idn:33.10',
      expectedVersion: version,
      fields: { country: 'ID' },
      ...part,
    });
    expect(refused.region).toBeNull();
    expect(refused.errors.map((error) => error.code)).toEqual([code]);
  });
});

describe('relations', () => {
  it('go with a new partnership', async () => {
    const { partnership, errors } = await write<{
      partnership: { form: string; parties: unknown } | null;
      errors: Failure[];
    }>(createPartnership, {
      clientMutationId: 'a-partnership',
      fields: { names: [{ language: 'id', text: 'Kerja sama uji' }], form: 'KSDD' },
      parties: [
        { party: 'region:idn:33.10', role: 'PARTNER' },
        { party: 'region:idn:33.08', role: 'LEAD', from: '2024' },
      ],
      places: ['region:idn:33'],
    });
    expect(errors).toEqual([]);
    expect(partnership).toMatchObject({ form: 'KSDD', parties: { totalCount: 2 } });
    const { paths } = await api.ask<{ paths: { length: number; steps: { through: { name: string }[] }[] }[] }>(
      '{ paths(from: "region:idn:33.10", to: "region:idn:33.08", first: 5) { length steps { through { ... on Partnership { name } } } } }',
    );
    expect(JSON.stringify(paths)).toContain('Kerja sama uji');
  });

  it('are stated and withdrawn by their writer only', async () => {
    const { relation, errors } = await write<RelatePayload>(relate, {
      clientMutationId: 'relate-1',
      kind: 'MEMBER_OF',
      from: 'region:idn:33.08',
      to: 'actor:cooperation:subosukawonosraten',
      role: 'MEMBER',
    });
    expect(errors).toEqual([]);
    expect(relation).toMatchObject({ role: 'MEMBER', source: { id: 'source:jejaring:person-token' } });
    const withdrawn = await write<RelatePayload>(unrelate, { clientMutationId: 'unrelate-1', id: relation?.id });
    expect(withdrawn.errors).toEqual([]);
    const node = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: relation?.id });
    expect(node).toEqual({ node: null });
    const { node: klaten } = await api.ask<{ node: { borders: { edges: { node: { id: string } }[] } } }>(
      '{ node(id: "region:idn:33.10") { ... on Region { borders { edges { node { id } } } } } }',
    );
    const foreign = await write<RelatePayload>(unrelate, {
      clientMutationId: 'unrelate-2',
      id: klaten.borders.edges[0]?.node.id,
    });
    expect(foreign.errors[0]?.code).toBe('INVALID_RELATION');
  });

  it('join only what the model joins', async () => {
    const refused = await write<RelatePayload>(relate, {
      clientMutationId: 'relate-2',
      kind: 'GOVERNS',
      from: 'region:idn:33.08',
      to: 'region:idn:33.10',
    });
    expect(refused.errors[0]?.code).toBe('INVALID_RELATION');
  });
});

describe('a source', () => {
  it('is withdrawn with all it says', async () => {
    await write<ActorPayload>(createActor, {
      clientMutationId: 'to-be-withdrawn',
      fields: { names: [{ language: 'id', text: 'Sementara' }] },
    });
    const mutation = `mutation ($input: WithdrawSourceInput!) { withdrawSource(input: $input) { withdrawn errors { code } } }`;
    const source = 'source:jejaring:person-token';
    const first = await write<{ withdrawn: number; errors: Failure[] }>(mutation, {
      clientMutationId: 'withdraw-1',
      source,
    });
    expect(first.errors).toEqual([]);
    expect(first.withdrawn).toBeGreaterThan(0);
    const gone = await write<{ withdrawn: number; errors: Failure[] }>(mutation, {
      clientMutationId: 'withdraw-2',
      source,
    });
    expect(gone.errors[0]?.code).toBe('NOT_FOUND');
    const { search } = await api.ask<{ search: { edges: { node: { matched: string } }[] } }>(
      '{ search(text: "Sementara", kinds: [ACTOR]) { edges { node { matched } } } }',
    );
    expect(search.edges.map(({ node }) => node.matched)).not.toContain('Sementara');
  });
});
