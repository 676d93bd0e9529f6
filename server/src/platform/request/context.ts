import type { GraphStore } from '@jejaring/graph/store';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { Database } from '../database/index.ts';
import type { Loaders } from './loaders.ts';
import type { NodeKind } from './node-kind.ts';
import type { Pace } from './pace.ts';
import type { Viewer } from './viewer.ts';

/** What the questions are answered from. */
export interface Parts {
  readonly store: GraphStore;
  readonly network: LiveNetwork;
  readonly database: Database;
}

/** What every resolver and service of one request works with. */
export interface RequestContext extends Parts {
  readonly loaders: Loaders;
  /** Those of all features. */
  readonly nodeKinds: readonly NodeKind[];
  readonly viewer: Viewer;
  /** Who asks, as far as shares of the server are concerned: one text for all requests of one caller. */
  readonly caller: string;
  /** Gives the caller back what was paid in advance and is not needed, in units of cost. */
  readonly giveBack: (cost: number) => void;
  /** Spaces out what may hold this thread. */
  readonly pace: Pace;
  readonly requestId: string;
}
