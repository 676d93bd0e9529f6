import type { LinkKind } from '@jejaring/graph/model';
import type { NetworkPath } from '@jejaring/graph/network';
import type { RequestContext } from '../../platform/request/index.ts';

/** What a way to a peer may go along, unless the question says otherwise. */
export const usualWays: readonly LinkKind[] = ['PARTNERSHIP', 'PROGRAMME', 'MEMBERSHIP', 'BORDER'];

/** Further than this nobody introduces anybody. */
const longest = 6;

/** Steps from a region to every party that it reaches, in one walk. */
export function stepsFrom({ network }: RequestContext, of: string, via: readonly LinkKind[]): Map<string, number> {
  const steps = new Map([[of, 0]]);
  const layers = network.partiesByStep({ of, steps: longest, via }) ?? [];
  for (const [index, layer] of layers.entries()) for (const party of layer) steps.set(party, index + 1);
  return steps;
}

/**
 * The shortest way between two regions, null where none is known. Of two of one length the one without borders is
 * given: neighbours need not know each other.
 */
export function shortestWay(
  { network }: RequestContext,
  from: string,
  to: string,
  via: readonly LinkKind[],
): NetworkPath | null {
  const [any] = network.paths({ from, to, via, maxLength: longest, first: 1 });
  if (any === undefined || !any.steps.some(({ kind }) => kind === 'BORDER')) return any ?? null;
  const others = via.filter((kind) => kind !== 'BORDER');
  if (others.length === 0) return any;
  const [known] = network.paths({ from, to, via: others, maxLength: any.length, first: 1 });
  return known ?? any;
}
