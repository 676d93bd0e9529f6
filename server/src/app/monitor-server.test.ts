import { afterEach, describe, expect, it } from 'vitest';
import {
  makeLogger,
  openMonitorServer,
  plainMonitor,
  type MonitorServer,
  type Readiness,
} from '../platform/monitor/index.ts';
import { readSettings } from './settings.ts';

let opened: MonitorServer | undefined;
afterEach(() => opened?.close());

async function told(readiness: Readiness, environment: Record<string, string>) {
  const monitor = plainMonitor(() => null);
  opened = await openMonitorServer(readSettings(environment), {
    readiness: () => readiness,
    monitor,
    logger: makeLogger('silent'),
  });
  const answer = await fetch(`${opened.address}/health/ready`);
  return { status: answer.status, body: await answer.json() };
}

describe('the address for operators', () => {
  const states: readonly Readiness[] = [
    { state: 'FAILED', reason: 'The disk is full.' },
    { state: 'ENGINE_AWAY', reason: 'neo4j (graph) does not answer' },
    { state: 'LOADING', step: 'network', done: 1, total: 2 },
  ];
  it.each(states)('says why: %s', async (readiness) => {
    expect(await told(readiness, { JEJARING_MONITOR: '127.0.0.1:0' })).toEqual({ status: 503, body: readiness });
  });

  it.each([
    ['0', /^http:\/\/127\.0\.0\.1:[1-9]\d+$/],
    ['60536', /:55536$/],
    ['20000', /:25000$/],
  ])('is by default on loopback, beside port %s', async (PORT, address) => {
    await told({ state: 'READY' }, { PORT });
    expect(opened?.address).toMatch(address);
  });

  it('may be one of IPv6', async () => {
    await told({ state: 'READY' }, { JEJARING_MONITOR: '[::1]:0' });
    expect(opened?.address).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });

  it('that this machine does not have is refused with what to do', async () => {
    const settings = readSettings({ JEJARING_MONITOR: '192.0.2.1:9000' });
    const options = {
      readiness: () => ({ state: 'READY' }) as const,
      monitor: plainMonitor(() => null),
      logger: makeLogger('silent'),
    };
    await expect(openMonitorServer(settings, options)).rejects.toThrow(
      'JEJARING_MONITOR: port 9000 of 192.0.2.1 is no address of this machine: name another address, or off.',
    );
  });
});
