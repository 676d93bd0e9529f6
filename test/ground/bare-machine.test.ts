import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../harness/run-command.ts';

/** Vitest's configuration leaves out what cannot run, and knip reads it: nothing may look unused for that. */
it('nothing looks unused on a machine without Neo4j', () => {
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  const { CI: _ci, CHROMIUM: _chromium, ...env } = process.env;
  const run = () =>
    execFileSync(process.execPath, [knip], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...env, PATH: '', JEJARING_ENGINES: join(root, 'no such folder') },
    });
  expect(run).not.toThrow();
});
