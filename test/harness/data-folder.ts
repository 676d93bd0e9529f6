import { join } from 'node:path';

/** The graph's database within a data folder, for tests that damage it on purpose. */
export function graphFileOf(data: string): string {
  return join(data, 'graph.sqlite');
}
