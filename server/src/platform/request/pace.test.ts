import { expect, it } from 'vitest';
import { Pace } from './pace.ts';

function busy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it('begins one piece of work in each turn of the loop, so that others come between', async () => {
  const pace = new Pace();
  const order: string[] = [];
  const pieces = ['a', 'b', 'c'].map(async (name) => {
    await pace.turn();
    busy(60);
    order.push(name);
  });
  let between = 0;
  const other = setInterval(() => (between += 1), 1);
  await Promise.all(pieces);
  clearInterval(other);
  expect(order).toEqual(['a', 'b', 'c']);
  // A long piece is followed by a rest as long, in which the loop turns for others many times.
  expect(between).toBeGreaterThan(4);
});

it('goes on after a piece that failed', async () => {
  const pace = new Pace();
  const failing = pace.turn().then(() => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await pace.turn();
});
