import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

const token = 'a-token-for-this-test-only';
let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi({ token });
});
afterAll(() => api.close());

interface Payload {
  readonly errors: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
}

let writes = 0;
async function write(mutation: string, input: Readonly<Record<string, unknown>>): Promise<Payload> {
  writes += 1;
  const key = mutation === saveView ? {} : { clientMutationId: `rules-${writes}` };
  const variables = { input: { ...key, ...input } };
  const answer = await api.post(mutation, variables, { authorization: `Bearer ${token}` });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data as Record<string, Payload>)[0]!;
}

const errors = 'errors { code field message }';
const createRegion = `mutation ($input: CreateRegionInput!) { createRegion(input: $input) { ${errors} } }`;
const createActor = `mutation ($input: CreateActorInput!) { createActor(input: $input) { ${errors} } }`;
const createPartnership = `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { ${errors} } }`;
const relate = `mutation ($input: RelateInput!) { relate(input: $input) { ${errors} } }`;

const saveView = `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${errors} } }`;

const named = (text: string) => ({ names: [{ language: 'id', text }] });
const region = (fields: object) => write(createRegion, { fields: { ...named('Daerah Uji'), ...fields } });
const actor = (fields: object) => write(createActor, { fields: { ...named('Lembaga Uji'), ...fields } });
const partnership = (fields: object) =>
  write(createPartnership, { fields: { ...named('Kerja Sama Uji'), ...fields }, parties: [] });

const refused: readonly (readonly [what: string, code: string, field: string, () => Promise<Payload>])[] = [
  ['half a character', 'INVALID_TEXT', 'names', () => actor(named('Kla\uD800ten'))],
  ['a control character', 'INVALID_TEXT', 'names', () => actor(named('Kla\u0000ten'))],
  ['a stack of marks', 'INVALID_TEXT', 'names', () => actor(named(`Z${'\u0335'.repeat(40)}algo`))],
  ['blanks', 'BLANK_TEXT', 'names', () => actor(named(' \u00A0\u3000'))],
  ['characters of no width', 'BLANK_TEXT', 'names', () => actor(named('\u200B\u200D\uFEFF'))],
  [
    'a description of nothing',
    'BLANK_TEXT',
    'descriptions',
    () => actor({ descriptions: [{ language: 'id', text: '\n\n' }] }),
  ],
  ['a negative population', 'INVALID_FIGURE', 'population', () => region({ population: { value: -1, year: 2024 } })],
  ['a population of the universe', 'INVALID_FIGURE', 'population', () => region({ population: { value: 1e300 } })],
  ['a negative area', 'INVALID_FIGURE', 'area', () => region({ area: { value: -0.5 } })],
  ['a script as address', 'INVALID_ADDRESS', 'website', () => actor({ website: 'javascript:alert(1)' })],
  ['data as address', 'INVALID_ADDRESS', 'website', () => actor({ website: 'data:text/html,x' })],
  ['a file as address', 'INVALID_ADDRESS', 'website', () => actor({ website: 'file:///etc/passwd' })],
  ['an address with a password', 'INVALID_ADDRESS', 'website', () => actor({ website: 'https://a:b@example.org' })],
  [
    'an end before its start',
    'DATES_REVERSED',
    'period',
    () => partnership({ period: { from: '2020-05', to: '2019' } }),
  ],
  [
    'a relation that ends before it begins',
    'DATES_REVERSED',
    'validTo',
    () =>
      write(relate, {
        kind: 'PART_OF',
        from: 'region:idn:33.10',
        to: 'region:idn:33.11',
        validFrom: '2020',
        validTo: '2019-12-31',
      }),
  ],
  ['a view without a title', 'BLANK_TEXT', 'title', () => write(saveView, { title: '\u200B', address: '/jaringan' })],
  ['a code of another region', 'CODE_TAKEN', 'code', () => region({ code: '33.10', codeScheme: 'kemendagri' })],
];

describe('a write that breaks a rule', () => {
  it.each(refused)('is refused with its code and field: %s', async (_, code, field, attempt) => {
    const before = await api.parts.store.position();
    const payload = await attempt();
    expect(payload.errors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
    expect(await api.parts.store.position()).toBe(before);
  });

  it('is not one that only looks like it', async () => {
    const attempts = [
      actor({ ...named('می\u200Cخواهم'), website: 'https://example.org/a?b=javascript:c' }),
      actor({ descriptions: [{ language: 'id', text: 'Satu\n\nDua\tTiga' }] }),
      region({ population: { value: 0, year: 2024 }, area: { value: 0.44 } }),
      partnership({ period: { from: '2020-05', to: '2020' } }),
      region({ code: '33.10', codeScheme: 'scheme-of-a-test' }),
    ];
    expect((await Promise.all(attempts)).flatMap((payload) => payload.errors)).toEqual([]);
  });

  it('gives a code to one of two who ask for it at once', async () => {
    const code = { code: '99.99', codeScheme: 'kemendagri' };
    const payloads = await Promise.all([region(code), region(code)]);
    expect(payloads.flatMap((payload) => payload.errors).map((error) => error.code)).toEqual(['CODE_TAKEN']);
  });
});
