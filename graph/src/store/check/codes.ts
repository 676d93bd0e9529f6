import type { StoreFault } from '../graph-store.ts';
import { codeKey, currentCodes } from '../rules/current-codes.ts';
import type { CheckReads } from './check-reads.ts';

/** No two regions have one code in force in the same scheme. */
export async function* codeFaults(reads: Pick<CheckReads, 'scan'>): AsyncGenerator<StoreFault> {
  const owners = new Map<string, string[]>();
  for await (const chunk of reads.scan(['ENTITIES'])) {
    if (chunk.part !== 'ENTITIES') continue;
    for (const entity of chunk.items) {
      for (const key of new Set(currentCodes(entity).map(codeKey))) {
        const others = owners.get(key);
        if (others === undefined) owners.set(key, [entity.id]);
        else others.push(entity.id);
      }
    }
  }
  for (const [key, regions] of owners) {
    if (regions.length < 2) continue;
    const [scheme, code] = JSON.parse(key) as [string, string];
    const ids = regions.toSorted();
    yield { code: 'CODE_TAKEN', message: `${code} of ${scheme} is in force for ${ids.join(' and ')}.`, ids };
  }
}
