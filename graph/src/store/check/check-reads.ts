import type { GraphStore } from '../graph-store.ts';
import type { GraphTransaction } from '../transaction.ts';

/** What the engine-independent part of a check reads; best from one point in time. */
export type CheckReads = Pick<GraphStore, 'changesAfter' | 'position' | 'scan' | 'counts' | 'recordsOf' | 'flows'> &
  Pick<GraphTransaction, 'recordHeads' | 'statementsOf' | 'livingNodes' | 'idAliases'>;
