import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedViews } from '@jejaring/server/views';
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

describe('a saved view', () => {
  const saveView =
    'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id title address version } errors { code field } } }';
  interface ViewPayload {
    readonly view: { readonly id: string } | null;
    readonly errors: readonly Failure[];
  }

  it('is found under its short address', async () => {
    const input = { title: 'Klaten dan tetangganya', address: '/jaringan?fokus=region%3Aidn%3A33.10' };
    const { view } = await write<ViewPayload>(saveView, input);
    expect(view).toMatchObject({ ...input, version: 1 });
    const found = await api.ask('query ($id: ID!) { node(id: $id) { ... on View { id title address version } } }', {
      id: view?.id,
    });
    expect(found).toEqual({ node: view });
  });

  it.each([
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    'jaringan',
    'javascript:alert(1)',
    `/jaringan?fokus=${'a'.repeat(4000)}`,
    '/graphql?query={__typename}',
    '/network.bin',
    '/metrics',
    '/jaringan/../graphql',
    '/jaringan/%2e%2e/graphql',
    '/jaringan/..//example.org',
    '/jaringan\\..\\..\\example.org',
    '/jaringan\u200b',
    '/jaringan?cari=\ud800',
    '/jaringan\u2028',
    '/jaringan-lain',
    '/pandangan/view:jejaring:abcdefghjk',
  ])('never leads to %s', async (address) => {
    const { view, errors } = await write<ViewPayload>(saveView, { title: 'x', address });
    expect(view).toBeNull();
    expect(errors).toEqual([{ code: 'INVALID_FIELD', field: 'address' }]);
  });

  it('that stands in the database leads nowhere, where it leads to no page', async () => {
    for (const address of ['//example.org', '/\\example.org', '/graphql', 'javascript:alert(1)']) {
      const { id } = await api.parts.database.repository(savedViews).save({ title: 'x', address });
      const found = await api.ask('query ($id: ID!) { node(id: $id) { ... on View { title address } } }', { id });
      expect(found).toEqual({ node: { title: 'x', address: '' } });
    }
  });

  it.each(['/', '/jaringan/baca?ukuran=x', '/sisip/jejak/actor%3Aiati%3AKR-GOV-051', '/data#sumber'])(
    'may lead to %s',
    async (address) => {
      expect((await write<ViewPayload>(saveView, { title: 'x', address })).errors).toEqual([]);
    },
  );

  it('needs a title', async () => {
    const { errors } = await write<ViewPayload>(saveView, { title: '  ', address: '/' });
    expect(errors).toEqual([{ code: 'INVALID_FIELD', field: 'title' }]);
  });
});
