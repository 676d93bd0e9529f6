import { SettableClock } from '@jejaring/graph/testing';
import { makeLogger } from '@jejaring/server/app';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApi, read, type Answer, type ApiUnderTest } from '../harness/api.ts';
import { token } from '../harness/token.ts';

/** Cost units per minute: the lowest that can be set. */
const rate = 60_000;
let asked = 0;
/** Costs some 17,000 units, anew each time: what was just answered is cheap to ask again. */
const dear = () =>
  `{ regions(first: 100) { edges { node { id borders(first: 40) { edges { node { other { id } } } } } } } } # ${(asked += 1)}`;
const cheap = '{ __typename }';
const writing = { authorization: `Bearer ${token}` };
const from = (address: string) => ({ 'x-forwarded-for': address });

let api: ApiUnderTest;
let clock: SettableClock;
let lines: string[];
/** One server for the tests around it; before each of them all windows have ended and all shares are full again. */
function opened(settings: Parameters<typeof openApi>[0] = {}): void {
  beforeAll(async () => {
    [clock, lines] = [new SettableClock(Date.now()), []];
    const logger = makeLogger('warn', (line) => void lines.push(line));
    api = await openApi({ rate, token, ...settings }, { clock, logger });
  });
  beforeEach(() => {
    clock.advance(600_000);
    lines.length = 0;
  });
  afterAll(() => api.close());
}

/** Asks until it is refused. */
async function useUp(headers: Record<string, string>): Promise<Answer> {
  for (let time = 0; time < 20; time += 1) {
    const answer = await api.post(dear(), {}, headers);
    if (answer.status !== 200) return answer;
  }
  throw new Error('It was never refused.');
}

function left({ headers }: Pick<Answer, 'headers'>): number {
  expect(headers.get('ratelimit-policy')).toBe(`"share";q=${rate};qu="cost-units";w=60`);
  const [, remaining] = /^"share";r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? '') ?? [];
  return Number(remaining);
}

describe('the share of a caller', () => {
  opened();

  it('is told with each answer, and refused with 429 and when to come back, which then holds', async () => {
    const one = await api.post(dear(), {}, from('203.0.113.7'));
    expect([one.status, one.errors]).toEqual([200, []]);
    expect(left(one)).toBeGreaterThan(40_000);
    expect(left(one)).toBeLessThan(rate - 9000);
    const refused = await useUp(from('203.0.113.7'));
    const seconds = Number(refused.headers.get('retry-after'));
    expect([refused.status, refused.code]).toEqual([429, 'RATE_LIMITED']);
    expect(refused.errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED', seconds });
    expect(refused.headers.get('ratelimit')).toMatch(new RegExp(`;t=${seconds}$`));
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await api.post(dear(), {}, from('198.51.100.1'))).status).toBe(200);
    clock.advance(seconds * 1000);
    expect((await api.post(dear(), {}, from('203.0.113.7'))).status).toBe(200);
  });

  it('is taken by cost: what is cheap is answered many times for one that is dear', async () => {
    const before = left(await api.post(cheap, {}, from('203.0.113.7')));
    const afterCheap = left(await api.post(cheap, {}, from('203.0.113.7')));
    const afterDear = left(await api.post(dear(), {}, from('203.0.113.7')));
    expect(afterCheap - afterDear).toBeGreaterThan(50 * (before - afterCheap));
    expect(before - afterCheap).toBeGreaterThan(0);
  });

  it('pays for what is refused too', async () => {
    let remaining = rate;
    for (const body of [
      '{bad',
      '{"query":"{ node("}',
      '{"query":"{ nothing }"}',
      JSON.stringify({ query: `{ ${'a '.repeat(5000)} }` }),
    ]) {
      const { status, code } = await api.send(body, from('203.0.113.7'));
      expect([status, code !== 'RATE_LIMITED']).toEqual([400, true]);
      const next = left(await api.post(cheap, {}, from('203.0.113.7')));
      expect(remaining - next).toBeGreaterThanOrEqual(100);
      remaining = next;
    }
  });

  it('holds for files, whose refusal has the shape of every other', async () => {
    const ask = (path: string) => fetch(`${api.url}${path}`, { headers: from('203.0.113.7') });
    const paths = [
      '/peers.csv?region=region:idn:33.10',
      '/PEERS.csv?region=region:idn:33.10',
      '/peers.csv/?region=region:idn:33.10',
    ];
    let answer = await ask(paths[0] ?? '');
    expect(answer.status).toBe(200);
    left(answer);
    for (let time = 1; answer.status === 200 && time < 20; time += 1) answer = await ask(paths[time % 3] ?? '');
    const refused = await read(answer);
    expect([refused.status, refused.code]).toEqual([429, 'RATE_LIMITED']);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${api.url}/health/live`, { headers: from('203.0.113.7') })).status).toBe(200);
  });

  it('is one for an IPv6 network, and one for an IPv4 address however it is written', async () => {
    await useUp(from('2001:db8:1:2::3'));
    expect((await api.post(dear(), {}, from('2001:db8:1:2:ffff::4'))).status).toBe(429);
    expect((await api.post(dear(), {}, from('2001:db8:1:3::3'))).status).toBe(200);
    await useUp(from('203.0.113.7'));
    expect((await api.post(dear(), {}, from('::ffff:203.0.113.7'))).status).toBe(429);
  });

  it('of who has the token is apart from that of the address', async () => {
    await useUp(from('203.0.113.7'));
    expect((await api.post(dear(), {}, { ...from('203.0.113.7'), ...writing })).status).toBe(200);
    await useUp({ ...from('198.51.100.1'), ...writing });
    expect((await api.post(dear(), {}, { ...from('203.0.113.9'), ...writing })).status).toBe(429);
    expect((await api.post(dear(), {}, from('198.51.100.1'))).status).toBe(200);
  });

  it('has so many writes a minute, each of a document', async () => {
    const views = Array.from(
      { length: 15 },
      (_, at) => `v${at}: saveView(input: { title: "a", address: "/jaringan" }) { view { id } errors { code } }`,
    );
    const write = () => api.post(`mutation { ${views.join(' ')} }`, {}, writing);
    expect([(await write()).code, (await write()).code]).toEqual([null, null]);
    const refused = await write();
    expect([refused.status, refused.code]).toEqual([429, 'RATE_LIMITED']);
    clock.advance(Number(refused.headers.get('retry-after')) * 1000);
    expect((await write()).code).toBeNull();
  });
});

describe('whose share it is, beside a proxy that was named', () => {
  opened({ proxies: ['192.0.2.1'] });

  it('is not for a stranger to say', async () => {
    await useUp(from('203.0.113.7'));
    expect((await api.post(dear(), {}, from('198.51.100.1'))).status).toBe(429);
  });
});

describe('whose share it is, behind a proxy on this machine', () => {
  opened();

  it('is the last that the proxy saw, not what stood there before, nor what is no address', async () => {
    await useUp(from('203.0.113.7'));
    for (const told of ['198.51.100.1, 203.0.113.7', '203.0.113.7:4711', 'a b c, 203.0.113.7']) {
      expect((await api.post(dear(), {}, from(told))).status).toBe(429);
    }
    await useUp(from('tidak-ada'));
    expect((await api.post(dear(), {}, from('juga-tidak'))).status).toBe(429);
  });
});

describe('wrong tokens', () => {
  opened();
  const send = (sent: string, address = '203.0.113.7') =>
    api.post(cheap, {}, { authorization: `Bearer ${sent}`, ...from(address), 'x-request-id': `request-${sent}` });

  it('are refused after some, logged without the token, and hold up nobody elsewhere', async () => {
    for (let time = 0; time < 10; time += 1) expect((await send(`salah-${time}`)).status).toBe(200);
    const refused = await send('salah-lagi');
    expect([refused.status, refused.code, refused.headers.get('retry-after')]).toEqual([429, 'RATE_LIMITED', '600']);
    expect((await send(token)).status).toBe(429);
    expect((await api.post(cheap, {}, from('203.0.113.7'))).status).toBe(200);
    expect((await send(token, '203.0.113.8')).status).toBe(200);
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told).toContainEqual(
      expect.objectContaining({ network: '203.0.113.7', requestId: 'request-salah-0', msg: 'a wrong token was sent' }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ network: '203.0.113.7', requestId: 'request-salah-lagi', seconds: 600 }),
    );
    expect(lines.map((line) => line.replaceAll(/request-[\w-]+/g, '')).join('')).not.toMatch(
      /salah|Bearer|hanya-untuk/,
    );
    clock.advance(600_000);
    expect((await send(token)).status).toBe(200);
  });

  it('that a page sends with all its questions leave it reading', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => send('salah-ketik')));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await send(token)).status).toBe(200);
  });
});
