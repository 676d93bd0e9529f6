import express from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.use(securityHeaders(), (_request, response) => void response.send('page'));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const headersOf = async (path: string) => (await fetch(`${url}${path}`)).headers;

describe('who may show a page in a frame', () => {
  it('any site shows what is made to be embedded', async () => {
    const headers = await headersOf('/sisip/jejak/actor:iati:KR-GOV-051');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it('everything else stays within this site', async () => {
    for (const path of ['/', '/jejak/actor:iati:KR-GOV-051', '/sisipan', '/data/sisip/', '/graphql']) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    }
  });

  it('the frame keeps every other rule', async () => {
    const [inside, outside] = await Promise.all([headersOf('/sisip/jejak/x'), headersOf('/')]);
    const policy = outside.get('content-security-policy') ?? '';
    expect(inside.get('content-security-policy')).toBe(policy.replace("frame-ancestors 'self'", 'frame-ancestors *'));
  });
});
