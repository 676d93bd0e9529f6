import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** What a socket that is not opened gets instead. */
interface NotOpened {
  readonly status: number;
  readonly code: string | null;
}

const at = (url: string) => `${url.replace(/^http/, 'ws')}/graphql`;

/** A client of the subscriptions, as the pages have one. */
export function socketClient(url: string, token?: string): Client {
  return createClient({
    url: at(url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token !== undefined && { connectionParams: { authorization: `Bearer ${token}` } }),
  });
}

/** A bare socket that speaks the protocol, once it is open. @throws Error where it is refused */
export async function openSocket(url: string, headers: Readonly<Record<string, string>> = {}): Promise<WebSocket> {
  const socket = new WebSocket(at(url), 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  return socket;
}

/** What a socket is refused with. */
export async function refusedSocket(url: string, headers: Readonly<Record<string, string>>): Promise<NotOpened> {
  const request = httpRequest(`${url}/graphql`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    },
  }).end();
  const answer = await Promise.race([
    once(request, 'response').then(([response]) => response as IncomingMessage),
    once(request, 'upgrade').then(() => null),
  ]);
  if (answer === null) {
    request.destroy();
    return { status: 101, code: null };
  }
  const body = JSON.parse(await text(answer)) as { errors: { extensions: { code: string } }[] };
  return { status: answer.statusCode ?? 0, code: body.errors[0]?.extensions.code ?? null };
}

/** All that a subscription tells, and what it ends with: null, or the code of its error. */
export async function toItsEnd<Data>(
  client: Client,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  onNext: (data: Data) => void = () => undefined,
): Promise<{ readonly told: readonly Data[]; readonly code: string | null }> {
  const told: Data[] = [];
  try {
    for await (const { data } of client.iterate<Data>({ query, variables })) {
      if (data == null) throw new Error('An event told nothing.');
      told.push(data);
      onNext(data);
    }
    return { told, code: null };
  } catch (error) {
    const [first] = Array.isArray(error) ? (error as { extensions?: { code?: string } }[]) : [];
    if (first === undefined) throw error;
    return { told, code: first.extensions?.code ?? null };
  }
}
