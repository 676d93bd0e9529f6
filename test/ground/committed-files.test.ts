import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../harness/run-command.ts';

const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const bundledData = /^server\/sample\//;
const binary = /\.(png|woff2?|bin|gz|ico|zip)$/;
const readable = committed.filter((path) => !bundledData.test(path) && !binary.test(path));

/** Written in pieces, so that this file does not hold what it looks for. */
const forbidden = [
  {
    what: 'a path of one machine',
    pattern: new RegExp(['(^|[\\s\'"`(=:])/(work', 'root', 'home)/[a-z.]'].join('|'), 'm'),
  },
  {
    what: 'the host of a package registry',
    pattern: new RegExp(['registry\\.npm', 'js\\.org|registry\\.yarn', 'pkg\\.com'].join('')),
  },
  { what: 'a private key', pattern: new RegExp(['-----BEGIN [A-Z ]*PRIVATE', ' KEY-----'].join('')) },
  {
    what: 'a test that never runs',
    pattern: new RegExp(['\\b(it|test|describe)\\.(sk', 'ip|on', 'ly|to', 'do)\\b'].join('')),
  },
  { what: 'a silenced check', pattern: new RegExp(['@ts-', '(ignore|nocheck)|(ox|es)lint-', 'disable'].join('')) },
];

it.each(forbidden)('no committed file holds $what', ({ pattern }) => {
  const found = readable.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')));
  expect(found).toEqual([]);
});

it('reads some hundred files to say so', () => {
  expect(readable.length).toBeGreaterThan(100);
});

it('keeps the bundled sample within 10 MB', () => {
  const bytes = committed
    .filter((path) => bundledData.test(path))
    .reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThanOrEqual(10_000_000);
});

it('keeps no build, data folder or screenshot of a test run', () => {
  expect(committed.filter((path) => /(^|\/)(node_modules|dist)\/|^coverage\/|^data\/|^test\/out\//.test(path))).toEqual(
    [],
  );
});
