import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('reads once for a version, anew for the next, and again after a failure', async () => {
  const owner = {};
  const of = latest<object, string>();
  let readings = 0;
  const read = () => {
    readings += 1;
    return readings === 2 ? Promise.reject(new Error('Away.')) : Promise.resolve(`reading ${readings}`);
  };

  const [first, same] = await Promise.all([of(owner, 1, read), of(owner, 1, read)]);
  expect([first, same]).toEqual(['reading 1', 'reading 1']);
  await expect(of(owner, 2, read)).rejects.toThrow('Away.');
  expect(await of(owner, 2, read)).toBe('reading 3');
  expect(await of({}, 2, read)).toBe('reading 4');
});

it('keeps a newer version when the reading of an older one fails late', async () => {
  const owner = {};
  const of = latest<object, string>();
  const { promise, reject } = Promise.withResolvers<string>();
  const old = of(owner, 1, () => promise);
  const newer = of(owner, 2, () => Promise.resolve('newer'));
  reject(new Error('Away.'));
  await expect(old).rejects.toThrow('Away.');
  await newer;
  expect(await of(owner, 2, () => Promise.reject(new Error('Read twice.')))).toBe('newer');
});
