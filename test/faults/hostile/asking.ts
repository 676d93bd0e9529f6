import { Agent, request } from 'node:http';

export interface Answered {
  readonly status: number;
  /** The first code of an error; null where there is none. */
  readonly code: string | null;
  /** Milliseconds from asking to the whole answer. */
  readonly time: number;
}

/** Somebody with an address of their own behind a proxy, whose connections are kept. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(
    readonly url: string,
    readonly address: string,
  ) {}

  /** Posts a body to the API. */
  ask(body: string, path = '/graphql', headers: Record<string, string> = {}): Promise<Answered> {
    return this.#send('POST', path, { 'content-type': 'application/json', ...headers }, body);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#send('GET', path, headers);
  }

  leave(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answered> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.url}${path}`,
        { method, agent: this.#agent, headers: { 'x-forwarded-for': this.address, ...headers } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              code: codeOf(Buffer.concat(parts)),
              time: performance.now() - begun,
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

function codeOf(bytes: Buffer): string | null {
  // An error stands before the data.
  const [, code] =
    /"code":"([A-Z_]+)"/.exec(bytes.subarray(0, 2).toString() === '{"' ? bytes.toString('utf8') : '') ?? [];
  return bytes.subarray(0, 10).toString() === '{"errors":' ? (code ?? 'NONE') : null;
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
