import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { aCommand, aRecord } from '@jejaring/graph/testing';
import { expect, it } from 'vitest';
import { graphFileOf } from '../harness/data-folder.ts';
import { jejaring } from '../harness/run-command.ts';

const [a, b] = ['actor:test:a', 'actor:test:b'] as const;

it('merges, splits and takes back at the command line, with words for what cannot be', async () => {
  const data = await mkdtemp(join(tmpdir(), 'jejaring-merge-'));
  const run = (...args: string[]) => jejaring(args, { JEJARING_DATA: data, JEJARING_SAMPLE: 'off' });
  const store = openSqliteStore({ file: graphFileOf(data) });
  try {
    await store.execute(aCommand({ put: [aRecord({ entity: a }), aRecord({ entity: b })] }));
    expect(await run('merge', a, 'actor:test:nil', '--because', 'x')).toMatchObject({
      code: 1,
      stderr: 'Nothing has the id actor:test:nil.\n',
    });
    expect(await run('merge', a, b, '--because', 'one agency')).toMatchObject({
      code: 0,
      stdout: `Change 2: created source:jejaring:identity; updated ${a}; removed ${b}.\n`,
    });
    expect(await store.resolve([b])).toEqual([a]);
    expect((await store.changes(b, { first: 1 })).items).toMatchObject([{ kind: 'MERGE', note: 'one agency' }]);
    expect((await run('split', b, '--because', 'two after all')).stdout).toBe(
      `Change 3: created ${b}; updated ${a}.\n`,
    );
    expect((await run('undo', '3')).stdout).toBe(`Change 4: updated ${a}; removed ${b}.\n`);
    const again = await run('undo', '3');
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/is no longer as change 3 left it/);
    expect((await run('check')).code).toBe(0);
  } finally {
    await store.close();
    await rm(data, { recursive: true });
  }
});
