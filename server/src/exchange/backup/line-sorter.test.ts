import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collected } from '@jejaring/graph/testing';
import { LineSorter } from './line-sorter.ts';

/** With what files, JSON and other programs take for the end of a line or a key. */
const key = fc.string({
  unit: fc.constantFrom('a', 'b', '\t', '\n', '\r', '\u2028', '"', '\\', '\u0000', '😀', '\uFFFD'),
});
const line = fc.string({ unit: fc.constantFrom('x', '{"a":1}', '\t', '\u2028', 'é', '😀') });

it('sorts as an array does, however many runs go to files', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(key, line), { selector: ([text]) => text }),
      fc.nat(60),
      async (items, limit) => {
        const folder = await mkdtemp(join(tmpdir(), 'jejaring-sort-'));
        try {
          const sorter = new LineSorter(folder, limit);
          for (const [text, value] of items) await sorter.add(text, value);
          // Met twice, as a scan may.
          for (const [text, value] of items.slice(0, 2)) await sorter.add(text, value);
          const found = (await collected(sorter.sorted())).map((item) => [item.key, item.line]);
          expect(found).toEqual(items.toSorted(([a], [b]) => (a < b ? -1 : 1)));
          files += (await readdir(folder)).length;
        } finally {
          await rm(folder, { recursive: true });
        }
      },
    ),
  );
  expect(files, 'lines went to files').toBeGreaterThan(100);
});
