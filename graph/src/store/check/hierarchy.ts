import { onCircles, standingOf, type Relation } from '../../model/index.ts';
import { circleWords } from '../hierarchy/circle-words.ts';
import { closingOf, type DatedStanding } from '../hierarchy/closing.ts';
import type { StoreFault } from '../graph-store.ts';
import type { CheckReads } from './check-reads.ts';

/** Nothing stands under itself; of what does, each relation that closes a circle is told, with who is on it. */
export async function* hierarchyFaults(reads: CheckReads): AsyncGenerator<StoreFault> {
  const standing: DatedStanding[] = [];
  for await (const chunk of reads.scan(['RELATIONS'])) {
    if (chunk.part === 'RELATIONS') standing.push(...chunk.items.flatMap(datedStanding));
  }
  // In an order of their own, so that every engine tells the same.
  const ringed = onCircles<string, DatedStanding>(standing).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const closing = closingOf([], ringed);
  if (closing === null) {
    const ids = [...new Set(ringed.map(({ below }) => below))].slice(0, 100);
    const message = `${ringed.length} relations stand in rings, among them those of ${ids.slice(0, 10).join(', ')}.`;
    yield { code: 'HIERARCHY_CIRCLE', message, ids };
    return;
  }
  for (const { circle } of closing) {
    yield {
      code: 'HIERARCHY_CIRCLE',
      message: `${circleWords(circle, 'does', (id) => id)}: withdraw one of these relations.`,
      ids: [...new Set(circle)],
    };
  }
}

function datedStanding(relation: Relation): DatedStanding[] {
  const standing = standingOf(relation);
  return standing === null ? [] : [{ ...standing, validFrom: relation.validFrom, validTo: relation.validTo }];
}

function orderOf({ below, above, validFrom, validTo }: DatedStanding): string {
  return JSON.stringify([below, above, validFrom, validTo]);
}
