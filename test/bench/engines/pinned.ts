import { execFileSync, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Whether processes can be held to a core here: two cores and util-linux's taskset. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/** Which cores answer and which asks. Neo4j, a program of many threads, may always use all. */
export const cores = { answering: '0', asking: '1', all: `0-${cpus().length - 1}` } as const;

/** What `start` starts inherits these cores. */
export async function startOn<T>(list: string, start: () => Promise<T>): Promise<T> {
  hold(list);
  try {
    return await start();
  } finally {
    hold(cores.all);
  }
}

/** Holds all threads of this process to these cores. */
export function hold(list: string): void {
  if (canPin) execFileSync('taskset', ['-acp', list, String(process.pid)], { stdio: 'ignore' });
}
