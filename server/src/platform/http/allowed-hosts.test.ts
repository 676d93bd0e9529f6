import { connect } from 'node:net';
import { hostname } from 'node:os';
import { text } from 'node:stream/consumers';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHost, hostRule, monitorHostRule } from './allowed-hosts.ts';
import { readHostName } from '../settings/index.ts';
import { HttpServer } from './http-server.ts';

describe('a name of this server', () => {
  it('is any on loopback', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) {
      expect(hostRule({ host })('anything.example')).toBe(true);
    }
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'server.example'])('is an address or its own on %s', (host) => {
    const isAllowed = hostRule({ host });
    for (const name of ['localhost', '127.0.0.1', '192.0.2.7', '::1', '2001:db8::7', hostname().toLowerCase(), host]) {
      expect([name, isAllowed(name)]).toEqual([name, true]);
    }
    for (const name of ['evil.example', 'localhost.evil.example', '1.2.3', '192.0.2.7.evil.example', '']) {
      expect([name, isAllowed(name)]).toEqual([name, false]);
    }
  });

  it.each(['127.0.0.1', '0.0.0.0'])('is one that the setting lists, beside addresses for probes, on %s', (host) => {
    const isAllowed = hostRule({ host, hosts: ['jejaring.example'] });
    const names = ['jejaring.example', 'localhost', '10.0.0.1', 'other.example', 'sub.jejaring.example', '*'];
    expect(names.map(isAllowed)).toEqual([true, true, true, false, false, false]);
  });

  it('is any where the setting says so', () => {
    expect(hostRule({ host: '0.0.0.0', hosts: ['*'] })('anything.example')).toBe(true);
  });

  it('for figures is none on loopback but addresses and its own', () => {
    expect(['evil.example', 'localhost', '127.0.0.1'].map(monitorHostRule('127.0.0.1'))).toEqual([false, true, true]);
    expect(monitorHostRule('0.0.0.0')('jejaring')).toBe(true);
  });

  it.each([
    ['Jejaring.Example.', 'jejaring.example'],
    [' jejaring ', 'jejaring'],
    ['kerja_sama.example', 'kerja_sama.example'],
    ['daérah.example', 'xn--darah-csa.example'],
    ['[::1]', '::1'],
    ['*', '*'],
    ['*.example', null],
    ['a.example:4000', null],
    ['http://a.example', null],
    ['a b', null],
    ['', null],
  ])('may be written %j in the setting', (written, name) => {
    expect(readHostName(written)).toBe(name);
  });
});

describe('a request', () => {
  let server: HttpServer;
  let port: number;
  beforeAll(async () => {
    const app = express();
    app.use(
      checkHost((name) => name === 'here.example' || name === '::1'),
      (_request, response) => {
        response.send('page');
      },
    );
    server = new HttpServer(app);
    port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
  });
  afterAll(() => server.close());

  const asked = async (line: string, ...hosts: string[]) => {
    const socket = connect(port, '127.0.0.1');
    const head = [line, ...hosts.map((host) => `Host: ${host}`), 'Connection: close'];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    const answer = await text(socket);
    return answer.startsWith('HTTP/1.1 200 ') ? 'page' : /"code":"(\w+)"/.exec(answer)?.[1];
  };
  const get = 'GET / HTTP/1.1';

  it.each(['here.example', 'HERE.example:4000', 'here.example.', '[::1]', '[::1]:4000', 'here.example:'])(
    'may name %s',
    async (host) => {
      expect(await asked(get, host)).toBe('page');
    },
  );

  it.each(['there.example', 'here.example.evil.example', '127.0.0.1', 'xhere.example'])(
    'may not name %s',
    async (host) => {
      expect(await asked(get, host)).toBe('UNKNOWN_HOST');
    },
  );

  it.each([
    'here.example@evil.example',
    'here.example/x',
    'here.example:x',
    'here.example, evil.example',
    '',
    ':80',
    '[x',
  ])('cannot be read where it names "%s"', async (host) => {
    expect(await asked(get, host)).toBe('BAD_REQUEST');
  });

  it('names one host', async () => {
    expect(await asked(get)).toBe('BAD_REQUEST');
    expect(await asked(get, 'here.example', 'here.example')).toBe('BAD_REQUEST');
    expect(await asked(get, 'here.example', 'evil.example')).toBe('BAD_REQUEST');
    expect(await asked(get, 'evil.example', 'here.example')).toBe('BAD_REQUEST');
  });

  it('names none in HTTP/1.0, as simple probes do', async () => {
    expect(await asked('GET / HTTP/1.0')).toBe('page');
    expect(await asked('GET / HTTP/1.0', 'evil.example')).toBe('UNKNOWN_HOST');
  });

  it('that is a whole address names its host there, too', async () => {
    expect(await asked('GET http://here.example:4000/ HTTP/1.1', 'here.example')).toBe('page');
    expect(await asked('GET http://evil.example/ HTTP/1.1', 'here.example')).toBe('UNKNOWN_HOST');
    expect(await asked('GET http://here.example/ HTTP/1.1', 'evil.example')).toBe('UNKNOWN_HOST');
    expect(await asked('GET http://here.example@evil.example/ HTTP/1.1', 'here.example')).toBe('BAD_REQUEST');
  });
});
