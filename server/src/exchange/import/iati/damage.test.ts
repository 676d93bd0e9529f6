import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { sampleFolder } from '../load-sample.ts';
import { putBatch } from '../batch-writer.ts';
import { ImportError } from '../import-error.ts';
import { keepRules } from '../keep-rules.ts';
import { iatiImporter } from './index.ts';
import { elementsOf } from './testing/count-elements.ts';
import { fileXml, readItems } from './testing/read-items.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-damage-'));
const store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const activities = elementsOf(
  readFileSync(join(sampleFolder, 'data', 'iati', 'maec-indonesia.xml'), 'utf8'),
  'iati-activity',
);
const sound = Buffer.from(fileXml(activities.slice(0, 3).join('\n')));

/** A few edits: bytes replaced, cut out or put in, at any place. */
const damage = fc.array(
  fc.record({
    at: fc.nat({ max: sound.length - 1 }),
    remove: fc.nat({ max: 40 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom('<', '>', '"', '&', ']]>', '<!--', '<!DOCTYPE x>', '\u0000', 'NaN', '-', '9999999999999999')
        .map((text) => Buffer.from(text)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

test('whatever happens to its bytes, a file is read or refused: the importer never crashes and never gives a record of which the store refuses more than values', async () => {
  expect((await readItems(iatiImporter, sound, store)).error).toBeNull();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(damage, async (edits) => {
      let bytes = sound;
      for (const { at, remove, insert } of edits) {
        bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
      }
      const { records, error } = await readItems(iatiImporter, bytes, store);
      expect(error === null || error instanceof ImportError).toBe(true);
      const keys = new Set<string>();
      const put = records.filter(({ key }) => !keys.has(key) && keys.add(key));
      run += 1;
      const kept = await keepRules(store, put);
      const writer = { store, commands: `damage-${run}`, who: 'test', note: '' };
      const { refused } = await putBatch(writer, '0', kept.records);
      // An activity whose identifier is no text has nothing to be known by.
      expect(refused.filter(({ code }) => code !== 'INVALID_ID')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
