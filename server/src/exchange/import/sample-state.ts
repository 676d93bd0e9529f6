import { basename } from 'node:path';
import type { GraphStore } from '@jejaring/graph/store';
import type { Database } from '../../platform/database/index.ts';
import { sampleFiles } from './load-sample.ts';
import { importRuns } from './runs/import-runs.ts';

/**
 * Whether the bundled sample is to be loaded: on the first start, and again where an earlier load was cut short. A
 * store that people filled themselves, or a source that they withdrew, is left as it is.
 */
export async function needsSample(store: GraphStore, database: Pick<Database, 'repository'>): Promise<boolean> {
  if ((await store.position()) === 0) return true;
  const done = await database.repository(importRuns).filesOf('sample');
  if (done.size === 0) return false;
  const files = await sampleFiles();
  return files.some(({ path }) => done.get(basename(path)) !== 'DONE');
}
