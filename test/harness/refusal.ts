import { expect } from 'vitest';
import type { CommandOutcome } from './run-command.ts';

/** That a program said no as a person can use it: one line that names what is wrong, no stack, a code other than 0. */
export function expectRefusal(outcome: CommandOutcome, ...words: (string | RegExp)[]): void {
  const lines = outcome.stderr.trim().split('\n');
  expect(lines, outcome.stderr).toHaveLength(1);
  for (const word of words) expect(lines[0]).toMatch(word);
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
  expect(outcome.code).not.toBe(0);
}
