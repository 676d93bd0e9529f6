import { request } from 'node:http';
import { makeSchema } from '@jejaring/server/app';
import { seeded } from '../../bench/random.ts';
import { Caller } from './asking.ts';
import { halfValidDocument, oddRequest } from './half-valid.ts';

export interface FuzzOptions {
  readonly url: string;
  readonly token: string;
  readonly seed: number;
  /** Ends after so many requests, or after so many seconds. */
  readonly requests?: number;
  readonly seconds?: number;
}

export interface FuzzReport {
  readonly requests: number;
  /** By status and code. */
  readonly answers: Readonly<Record<string, number>>;
  /** Whatever was answered with 500 or more, was INTERNAL, or was not answered; the first few. */
  readonly faults: readonly string[];
  /** Milliseconds of the slowest answer, and its request. */
  readonly slowest: { readonly time: number; readonly what: string };
}

/** Half-valid questions, writes and other requests, the same for the same seed, a few at one time. */
export async function fuzz({
  url,
  token,
  seed,
  requests = Infinity,
  seconds = Infinity,
}: FuzzOptions): Promise<FuzzReport> {
  const schema = await makeSchema();
  const chance = seeded(seed);
  const until = performance.now() + seconds * 1000;
  const answers: Record<string, number> = {};
  const faults: string[] = [];
  let slowest = { time: 0, what: '' };
  let sent = 0;
  const tell = (what: string, status: number, code: string | null, time: number) => {
    const name = `${status} ${code ?? 'answered'}`;
    answers[name] = (answers[name] ?? 0) + 1;
    if ((status >= 500 || code === 'INTERNAL') && faults.length < 20) faults.push(`${name}: ${what.slice(0, 1500)}`);
    if (time > slowest.time) slowest = { time, what: what.slice(0, 1500) };
  };
  const worker = async (number: number) => {
    const caller = new Caller(url, `10.4.0.${number}`);
    while (sent < requests && performance.now() < until) {
      sent += 1;
      const kind = chance();
      if (kind < 0.15) {
        const odd = oddRequest(chance);
        const begun = performance.now();
        const status = await send(url, odd).catch((error: Error) => {
          faults.push(`${error.message}: ${JSON.stringify(odd).slice(0, 500)}`);
          return 0;
        });
        tell(JSON.stringify(odd), status, null, performance.now() - begun);
        continue;
      }
      const isWrite = kind > 0.85;
      const query = halfValidDocument(schema, chance, isWrite);
      const headers: Record<string, string> = isWrite && chance() < 0.8 ? { authorization: `Bearer ${token}` } : {};
      await caller.ask(JSON.stringify({ query }), '/graphql', headers).then(
        ({ status, code, time }) => tell(query, status, code, time),
        (error: Error) => faults.push(`${error.message}: ${query.slice(0, 500)}`),
      );
    }
    caller.leave();
  };
  await Promise.all(Array.from({ length: 4 }, (_, number) => worker(number)));
  return { requests: sent, answers, faults, slowest };
}

function send(url: string, { method, path, headers, body }: ReturnType<typeof oddRequest>): Promise<number> {
  return new Promise((resolve, reject) => {
    // As it stands: the address is not to be mended on the way.
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
