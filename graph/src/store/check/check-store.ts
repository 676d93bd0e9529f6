import type { StoreFault } from '../graph-store.ts';
import type { CheckReads } from './check-reads.ts';
import { codeFaults } from './codes.ts';
import { entityFaults } from './entities.ts';
import { hierarchyFaults } from './hierarchy.ts';
import { logFaults } from './log.ts';
import { recordFaults } from './records.ts';

/** Verifies the rules of the graph and the change log on any engine. */
export async function* checkStore(reads: CheckReads): AsyncGenerator<StoreFault> {
  yield* entityFaults(reads);
  yield* codeFaults(reads);
  yield* recordFaults(reads);
  yield* hierarchyFaults(reads);
  yield* logFaults(reads);
}
