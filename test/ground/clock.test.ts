import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../harness/run-command.ts';

/** Where the time of this machine is read; whoever else needs it is handed a Clock, which a test can set. */
const systemClock = 'graph/src/model/clock.ts';
const readsTheTime = /\bnew Date\(\s*\)|\bnew Date(?![\w(])|\bDate\.now\b|\bDate\(\)/;

const sources = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'graph/src', 'server/src'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path.endsWith('.ts'));

it('only the clock of the system reads the time, in graph and server', () => {
  const reading = sources.filter((path) => readsTheTime.test(readFileSync(join(root, path), 'utf8')));
  expect(reading).toEqual([systemClock]);
});
