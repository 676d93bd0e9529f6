import { SettableClock } from '@jejaring/graph/testing';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { memoryWindows } from './memory-windows.ts';
import { rootFields, writeCost, WriteShare } from './write-share.ts';

function read(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('The document has one operation.');
  return { document, operation };
}

const fieldsOf = (text: string) => {
  const { document, operation } = read(text);
  return rootFields(document, operation);
};

describe('the writes of a document', () => {
  it.each([
    ['mutation { a { id } }', 1],
    ['mutation { a { id } b: a { id } c { x y z } }', 3],
    ['mutation { a { id } a { name } }', 1],
    ['mutation { ...F ...F ... on Mutation { c } } fragment F on Mutation { a b }', 3],
    ['mutation { ...F } fragment F on Mutation { a ...G } fragment G on Mutation { ...F b }', 2],
  ])('%s are %i', (text, count) => {
    expect(fieldsOf(text)).toBe(count);
  });

  it('are counted in one walk, however fragments double', () => {
    const depth = 200;
    const fragments = Array.from(
      { length: depth },
      (_, at) => `fragment F${at} on Mutation { f${at} ...F${at + 1} ...F${at + 1} }`,
    );
    expect(fieldsOf(`mutation { ...F0 } ${fragments.join(' ')} fragment F${depth} on Mutation { last }`)).toBe(
      depth + 1,
    );
  });
});

describe('the share of writes', () => {
  const place = () => {
    const windows = memoryWindows();
    return { clock: new SettableClock(0), windows: () => windows };
  };

  it('is refused beyond the rate of a minute, over all servers, and given again after it', async () => {
    const shared = place();
    const [one, other] = [new WriteShare(10 * writeCost, shared), new WriteShare(10 * writeCost, shared)];
    const { document, operation } = read('mutation { a { id } b { id } }');
    for (let time = 0; time < 5; time += 1) await (time % 2 === 0 ? one : other).spend('token', document, operation);
    shared.clock.set(15_000);
    for (const server of [one, other]) {
      await expect(server.spend('token', document, operation)).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        details: { seconds: 45 },
      });
    }
    await one.spend('another', document, operation);
    shared.clock.set(60_000);
    await one.spend('token', document, operation);
  });

  it('is not touched by reads, nor counted without a limit', async () => {
    const windows = { spend: () => Promise.reject(new Error('Nothing is counted.')) };
    const place = { windows: () => windows, clock: new SettableClock(0) };
    const [query, mutation] = [read('{ a { id } }'), read('mutation { a { id } }')];
    await expect(new WriteShare(writeCost, place).spend('a', query.document, query.operation)).resolves.toBeUndefined();
    await expect(
      new WriteShare(null, place).spend('a', mutation.document, mutation.operation),
    ).resolves.toBeUndefined();
  });

  it('never lets more through in one window than the rate, whatever comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 }), async (most, asked) => {
        const share = new WriteShare(most * writeCost, place());
        const { document, operation } = read('mutation { a { id } }');
        const all = await Promise.allSettled(
          Array.from({ length: asked }, () => share.spend('token', document, operation)),
        );
        expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(Math.min(most, asked));
      }),
    );
  });
});
