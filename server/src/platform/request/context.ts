import type { GraphStore } from '@jejaring/graph/store';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { Database } from '../database/index.ts';
import type { JobAppearance, JobWatch } from '../jobs/index.ts';
import type { Loaders } from './loaders.ts';
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
  readonly jobs: JobSight;
  readonly viewer: Viewer;
  /** Who asks, as far as shares of the server are concerned: one text for all requests of one caller. */
  readonly caller: string;
  /** Gives the caller back what was paid in advance and is not needed, in units of cost. */
  readonly giveBack: (cost: number) => void;
  /** Spaces out what may hold this thread. */
  readonly pace: Pace;
  readonly requestId: string;
}

/** What of jobs may be seen, and how they go on. */
export interface JobSight {
  /** Of all features. */
  readonly appearances: readonly JobAppearance[];
  readonly follow: JobWatch['follow'];
}

/** What a type of the interface Node is resolved from. */
export interface NodeRoot {
  readonly __typename: string;
}

/** One kind of thing that has an id of the API. */
export interface NodeKind {
  /** Whether an id is of this kind; `REST`: every id of the usual form that is of no other. */
  readonly owns: ((id: string) => boolean) | 'REST';
  /** In the order of the ids, all of this kind; null where nothing has one. */
  readonly load: (context: RequestContext, ids: readonly string[]) => Promise<readonly (NodeRoot | null)[]>;
}
