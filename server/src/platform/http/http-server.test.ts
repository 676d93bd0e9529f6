import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { httpLimits, HttpServer } from './http-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(listener: RequestListener, limits: Partial<typeof httpLimits> = {}) {
  const server = new HttpServer(listener, { ...httpLimits, ...limits });
  open.push(server);
  const address = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
  return { server, port: Number(address.port), address: address.href };
}

/** Sends bytes and returns all that comes until the server ends the connection. */
async function sent(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

async function asked(address: string, agent: Agent): Promise<IncomingMessage> {
  const [answer] = (await once(request(address, { agent }).end(), 'response')) as [IncomingMessage];
  return answer;
}

const hello: RequestListener = (_request, response) => void response.end('hello');

describe('a slow client', () => {
  it.each([
    ['head', 'GET / HTTP/1.1\r\nhost: a'],
    ['body', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf'],
  ])('that does not come to the end of its %s is told so, and the connection ends', async (_part, begun) => {
    // Nothing is answered before all is there.
    const { port } = await serve((incoming) => void incoming.on('error', () => undefined).resume(), {
      head: 40,
      request: 80,
    });
    const answer = await sent(port, begun);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*cache-control: no-store/);
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
  });

  it('that says nothing after its question is let go', async () => {
    const { port } = await serve(hello, { keepAlive: 20 });
    expect(await sent(port, 'GET / HTTP/1.1\r\nhost: a\r\n\r\n')).toMatch(/keep-alive[^]*hello$/i);
  });

  it('that does not take its answer is let go', async () => {
    let gone: Promise<unknown> | undefined;
    const { port } = await serve(
      (_request, response) => {
        gone = once(response, 'close').then(() => response.writableFinished);
        response.end('x'.repeat(50_000_000));
      },
      { silence: 200 },
    );
    const socket = await connected(port);
    socket.on('error', () => undefined).pause();
    socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await expect.poll(() => gone).toBeDefined();
    expect(await gone).toBe(false);
    socket.destroy();
  });

  it('is one of so many: beyond them connections are ended at once', async () => {
    const { port } = await serve(hello, { connections: 1 });
    const first = await connected(port);
    expect(await sent(port, 'GET / HTTP/1.1\r\nhost: a\r\n\r\n').catch(() => '')).toBe('');
    first.end('GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
    expect(await text(first)).toContain('hello');
  });
});

describe('what is no request', () => {
  it.each([
    ['garbage\r\n\r\n', 400, 'BAD_REQUEST'],
    [`GET / HTTP/1.1\r\nhost: a\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'REQUEST_TOO_LARGE'],
    [`GET / HTTP/1.1\r\nhost: a\r\n${'a:\r\n'.repeat(httpLimits.headers)}\r\n`, 431, 'REQUEST_TOO_LARGE'],
    ['POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n', 400, 'BAD_REQUEST'],
  ])('is refused with a code: case %#', async (bytes, status, code) => {
    const answer = await sent((await serve(hello)).port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*cache-control: no-store[^]*connection: close`));
    expect(answer).toContain(`"code":"${code}"`);
  });

  it('is not mixed into an answer that is under way', async () => {
    const { port } = await serve((_request, response) => void response.write('begun'));
    const socket = await connected(port);
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n');
    let said = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.includes('begun')) socket.write('no length\r\n');
    });
    await once(socket, 'close');
    expect(said).toContain('200 OK');
    expect(said).not.toContain('400');
  });

  it('is not every wish that cannot be fulfilled', async () => {
    const { port } = await serve(hello);
    const question = 'GET / HTTP/1.1\r\nhost: a\r\nexpect: wonders\r\nconnection: close\r\n\r\n';
    expect(await sent(port, question)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('an end', () => {
  it('is told with each answer from then on, and with those under way', async () => {
    const waiting: (() => void)[] = [];
    const { server, address } = await serve((incoming, response) => {
      if (incoming.url === '/slow') waiting.push(() => void response.end('slow'));
      else response.end('hello');
    });
    const agent = new Agent({ keepAlive: true });
    const before = await asked(address, agent);
    expect(before.headers.connection).toBe('keep-alive');
    await text(before);
    const slow = asked(`${address}slow`, new Agent({ keepAlive: true }));
    await expect.poll(() => waiting.length).toBe(1);
    server.endConnections();
    // On the connection that was kept.
    const after = await asked(address, agent);
    expect(after.headers.connection).toBe('close');
    await text(after);
    waiting[0]?.();
    expect((await slow).headers.connection).toBe('close');
    await text(await slow);
    agent.destroy();
  });

  it('waits for an answer that was written but not taken yet', async () => {
    const size = 30_000_000;
    const { server, address } = await serve((_request, response) => void response.end('x'.repeat(size)));
    const answer = await asked(address, new Agent({ keepAlive: true }));
    const closed = server.close();
    expect((await text(answer)).length).toBe(size);
    await closed;
  });

  it('does not wait for a connection that is kept after an answer which had begun before', async () => {
    let finish: (() => void) | undefined;
    const { server, address } = await serve(
      (_request, response) => {
        response.write('begun, ');
        finish = () => void response.end('ended');
      },
      // What hangs would be cut by then only: later than this test may take.
      { lastAnswer: 600_000 },
    );
    const answer = await asked(address, new Agent({ keepAlive: true }));
    expect(answer.headers.connection).toBe('keep-alive');
    const closed = server.close();
    finish?.();
    expect(await text(answer)).toBe('begun, ended');
    await closed;
  });

  it('cuts what hangs, once it had its time', async () => {
    const { server, address } = await serve((_request, response) => void response.write('for ever'), {
      lastAnswer: 50,
    });
    const answer = await asked(address, new Agent());
    const read = text(answer).catch((error: unknown) => error);
    await server.close();
    expect(await read).toMatchObject({ code: 'ECONNRESET' });
  });
});
