import type { GraphStore } from '@jejaring/graph/store';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { Database } from '../database/index.ts';
import type { Loaders } from './loaders.ts';
import type { Viewer } from './viewer.ts';

/** What every resolver and service of one request works with. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly network: LiveNetwork;
  readonly database: Database;
  readonly loaders: Loaders;
  readonly viewer: Viewer;
  readonly requestId: string;
}
