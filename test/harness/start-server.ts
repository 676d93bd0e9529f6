import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { startCommand } from './run-command.ts';

export interface ServerUnderTest {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first ready answer. */
  readonly readyAfter: number;
  /** What it printed so far. */
  printed(): string;
  /** Asks the API and returns `data`; throws where the answer holds errors. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Ctrl-C; returns the exit code. */
  stop(): Promise<number>;
  /** Ends it at once, also where it hears nothing any more. */
  kill(): void;
}

export interface StartOptions {
  /** The data folder; where it is absent, `env` names the stores. */
  readonly data?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
}

/** Starts the real server on a free port of the loopback address and waits until it is ready; pages are built before. */
export async function startServer({ data, env = {}, timeout = 100_000 }: StartOptions): Promise<ServerUnderTest> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const running = startCommand('server/bin/jejaring.mjs', ['serve'], {
    PORT: String(port),
    HOST: '127.0.0.1',
    ...(data === undefined ? {} : { JEJARING_DATA: data }),
    ...env,
  });
  const printed = () => `${running.output.stdout}${running.output.stderr}`;
  const ready = async () => {
    for (;;) {
      if (running.child.exitCode !== null) throw new Error(`The server ended before it was ready:\n${printed()}`);
      if (performance.now() - begun > timeout) {
        running.child.kill('SIGKILL');
        throw new Error(`The server was not ready in ${timeout} ms:\n${printed()}`);
      }
      const answer = await fetch(`${url}/health/ready`).catch(() => null);
      if (answer?.status === 200) return;
      await wait(50);
    }
  };
  await ready();
  return {
    url,
    port,
    pid: running.child.pid ?? 0,
    readyAfter: performance.now() - begun,
    printed,
    ask: (query, variables) => ask(url, query, variables),
    stop() {
      running.child.kill('SIGINT');
      return running.ended;
    },
    kill: () => void running.child.kill('SIGKILL'),
  };
}

/** Asks a server's API and returns `data`; throws where the answer holds errors. */
export async function ask<Data>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
  if (answer.errors !== undefined || answer.data === undefined) {
    throw new Error(`The API answered ${response.status}: ${JSON.stringify(answer.errors, null, 2)}`);
  }
  return answer.data;
}
