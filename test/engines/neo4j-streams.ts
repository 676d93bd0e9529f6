import type { Command } from '@jejaring/graph/store';
import { randomCommands } from '@jejaring/graph/testing';
import fc from 'fast-check';

const sequences = 4;

/** Random commands over the small world of the contract, the same in every process; each with an id of its own. */
export function streamOf(name: string, seed: number, stream: number): Command[] {
  return fc
    .sample(randomCommands, { seed: seed * 100 + stream, numRuns: sequences })
    .flat()
    .map((command, index) => ({ ...command, id: `${name}-${stream}-${index}` }));
}
