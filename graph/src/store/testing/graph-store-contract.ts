import { describe } from 'vitest';
import { codeContract } from './contract/codes.ts';
import { commandContract } from './contract/commands.ts';
import { flowContract } from './contract/flows.ts';
import { hierarchyContract } from './contract/hierarchy.ts';
import { identityContract } from './contract/identity.ts';
import { listContract } from './contract/lists.ts';
import { mergeContract } from './contract/merging.ts';
import { naiveContract } from './contract/naive.ts';
import { relationContract } from './contract/relations.ts';
import { restoreContract } from './contract/restoring.ts';
import { ruleContract } from './contract/rules.ts';
import type { MakeStore } from './contract/setting.ts';
import { textContract } from './contract/texts.ts';
import { undoContract } from './contract/undo.ts';
import { valueContract } from './contract/values.ts';
import { wholeContract } from './contract/whole.ts';

/**
 * What every engine must do; a test file of the engine calls it with a way to make an empty store.
 * @param runs of the comparisons over random commands; fewer where the engine is far away
 */
export function graphStoreContract(
  engine: string,
  makeStore: MakeStore,
  runs: number = Number(process.env['PROPERTY_RUNS'] ?? 150),
): void {
  describe(`GraphStore on ${engine}`, () => {
    for (const contract of [
      commandContract,
      ruleContract,
      codeContract,
      valueContract,
      mergeContract,
      relationContract,
      hierarchyContract,
      flowContract,
      identityContract,
      undoContract,
      listContract,
      textContract,
      wholeContract,
      restoreContract,
      naiveContract,
    ]) {
      contract(makeStore, runs);
    }
  });
}
