import { GraphError } from '@jejaring/graph/model';
import { SettableClock } from '@jejaring/graph/testing';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallerWindows, Spending } from './caller-windows.ts';
import { memoryWindows } from './memory-windows.ts';
import { attemptWindow, mostAttempts, SignIns, type Identity } from './sign-ins.ts';

const token = 'hanya-untuk-pengujian';
const bearer = (sent: string) => `Bearer ${sent}`;

let lines: string[];
let clock: SettableClock;
let counted: Spending[];
beforeEach(() => {
  [lines, clock, counted] = [[], new SettableClock(1_000_000), []];
});

/** A server over a store that counts for all that share it. */
function server(windows: CallerWindows | null = memoryWindows()): SignIns {
  const counting: CallerWindows | null = windows && {
    spend: (spending) => {
      counted.push(spending);
      return windows.spend(spending);
    },
  };
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  return new SignIns({ token, logger, windows: () => counting, clock });
}

async function identify(
  signIns: SignIns,
  authorization: string | undefined,
  network = '203.0.113.7',
): Promise<Identity> {
  return (
    signIns.known(authorization, network) ?? (await signIns.attempt(authorization, network, `request-of-${network}`))
  );
}

const useUp = async (signIns: SignIns, network = '203.0.113.7') => {
  for (let time = 0; time < mostAttempts; time += 1) await identify(signIns, bearer(`salah-${time}`), network);
};

describe('who signs in', () => {
  it('with the token is known by it, wherever it comes from; without one by the network', async () => {
    const signIns = server();
    const [home, office] = [
      await identify(signIns, bearer(token), '203.0.113.7'),
      await identify(signIns, bearer(token), '198.51.100.1'),
    ];
    expect(home).toEqual({
      viewer: { canWrite: true, reason: null, author: { who: 'token', organisation: null } },
      caller: expect.stringMatching(/^token:.{32}$/) as string,
    });
    expect(office).toEqual(home);
    expect(home.caller).not.toContain(token);
    expect(await identify(signIns, undefined)).toEqual({
      viewer: { canWrite: false, reason: 'UNAUTHENTICATED' },
      caller: '203.0.113.7',
    });
  });

  it('is asked of the store once for a network and token, however often both come', async () => {
    const signIns = server();
    for (let time = 0; time < 20; time += 1) {
      await identify(signIns, bearer(token));
      await identify(signIns, bearer('salah-sekali'));
      await identify(signIns, undefined);
    }
    expect(counted).toHaveLength(2);
  });

  it('with one wrong token in many questions at once made one attempt', async () => {
    const signIns = server();
    await Promise.all(Array.from({ length: 50 }, () => identify(signIns, bearer('salah-sekali'))));
    expect(counted).toHaveLength(1);
    expect(await identify(signIns, bearer(token))).toMatchObject({ viewer: { canWrite: true } });
  });
});

describe('wrong tokens', () => {
  it('are refused unseen after so many of one network, the right one too, until the window ends', async () => {
    const signIns = server();
    await useUp(signIns);
    await expect(identify(signIns, bearer('salah-lagi'))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      details: { seconds: 600 },
    });
    await expect(identify(signIns, bearer(token))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await identify(signIns, bearer(token), '198.51.100.1')).toMatchObject({ viewer: { canWrite: true } });
    clock.advance(attemptWindow);
    expect(await identify(signIns, bearer(token))).toMatchObject({ viewer: { canWrite: true } });
  });

  it('sent at once are looked at no more often', async () => {
    const signIns = server();
    const all = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) => identify(signIns, bearer(`salah-${index}`))),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(mostAttempts);
  });

  it('do not hold up who signed in from that network before, nor who only reads', async () => {
    const signIns = server();
    await identify(signIns, bearer(token));
    await expect(useUp(signIns)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await identify(signIns, bearer(token))).toMatchObject({ viewer: { canWrite: true } });
    expect(await identify(signIns, undefined)).toMatchObject({ viewer: { canWrite: false } });
    expect(await identify(signIns, bearer('salah-0'))).toMatchObject({ viewer: { reason: 'UNAUTHENTICATED' } });
  });

  it('are counted by all servers together', async () => {
    const shared = memoryWindows();
    const [one, other] = [server(shared), server(shared)];
    await useUp(one);
    await expect(identify(other, bearer('salah-di-sini'))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('cost the store nothing more once they are refused', async () => {
    const signIns = server();
    await useUp(signIns);
    for (let time = 0; time < 100; time += 1) {
      await expect(identify(signIns, bearer(`terus-${time}`))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    }
    expect(counted).toHaveLength(mostAttempts + 1);
  });

  it('are counted by each server where the store is away', async () => {
    const away: CallerWindows = { spend: () => Promise.reject(new GraphError('STORE_UNAVAILABLE', 'away', {}, true)) };
    for (const signIns of [server(away), server(null)]) {
      await useUp(signIns);
      await expect(identify(signIns, bearer(token))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    }
  });

  it('are logged with network and request, never with the token, and their end once', async () => {
    const signIns = server();
    await useUp(signIns);
    for (let time = 0; time < 100; time += 1) await identify(signIns, bearer(`terus-${time}`)).catch(() => null);
    expect(lines).toHaveLength(mostAttempts + 1);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ network: '203.0.113.7', requestId: 'request-of-203.0.113.7' });
    }
    expect(lines.join('')).not.toMatch(/salah|terus|Bearer|hanya-untuk/);
  });
});
