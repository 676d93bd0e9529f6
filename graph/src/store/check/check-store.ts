import type { GraphStore, StoreFault } from '../graph-store.ts';
import type { GraphTransaction } from '../transaction.ts';
import { codeFaults } from './codes.ts';
import { entityFaults } from './entities.ts';
import { hierarchyFaults } from './hierarchy.ts';
import { logFaults } from './log.ts';
import { recordFaults } from './records.ts';

/** What the engine-independent part of a check reads; best from one point in time. */
export type CheckReads = Pick<GraphStore, 'changesAfter' | 'position' | 'scan' | 'counts' | 'recordsOf' | 'flows'> &
  Pick<GraphTransaction, 'recordHeads' | 'statementsOf' | 'livingNodes' | 'idAliases'>;

/** Verifies the rules of the graph and the change log on any engine. */
export async function* checkStore(reads: CheckReads): AsyncGenerator<StoreFault> {
  yield* entityFaults(reads);
  yield* codeFaults(reads);
  yield* recordFaults(reads);
  yield* hierarchyFaults(reads);
  yield* logFaults(reads);
}
