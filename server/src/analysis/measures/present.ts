import { largestGroups, rankAt, rankedNodes, type MeasureOutcome } from '@jejaring/graph/measures';
import type { NodeLabel } from '@jejaring/graph/network';
import { ApiError } from '@jejaring/schema/errors';
import { shareOf } from '../../platform/jobs/index.ts';
import type { MeasureRun } from './measure-runs.ts';
import { lossOfFirst } from './measure-service.ts';

export interface MeasureNodeRoot extends Pick<NodeLabel, 'id' | 'kind' | 'names' | 'type' | 'country'> {
  readonly rank: number;
  readonly value: number;
  readonly group: number | null;
}

/** What the fields of a result are made of. */
export interface ResultRoot {
  readonly run: MeasureRun;
  readonly outcome: MeasureOutcome | null;
  /** Nodes by figure; empty where there is none. */
  readonly order: Uint32Array;
}

/** As many ids as a list among the variables may have. */
const mostColumns = 1000;

const orders = new WeakMap<MeasureOutcome, Uint32Array>();

export function presentRun(run: MeasureRun) {
  const { outcome, scope } = run;
  const root: ResultRoot = { run, outcome, order: orderOf(run, outcome) };
  const loss = outcome === null ? null : lossOfFirst(run, root.order);
  return {
    ...root,
    measure: run.measure,
    state: outcome === null ? 'RUNNING' : 'DONE',
    progress: shareOf(run.progress),
    nodeCount: scope.graph.nodes,
    linkCount: scope.graph.ties,
    largeInitiatives: scope.large,
    version: scope.version,
    figures: outcome === null ? null : Object.entries(outcome.figures).map(([name, value]) => ({ name, value })),
    loss: loss === null ? null : { ...loss, without: presentNode(root, loss.node, 1) },
    series: outcome?.series ?? null,
    shares: outcome?.shares ?? null,
  };
}

function orderOf(run: MeasureRun, outcome: MeasureOutcome | null): Uint32Array {
  if (outcome?.values === undefined) return new Uint32Array(0);
  const known = orders.get(outcome) ?? rankedNodes(run.scope.graph, outcome.values);
  orders.set(outcome, known);
  return known;
}

/** @param rank where it is known; a node met outside the ranked list has the place it would have there */
export function presentNode({ run, outcome, order }: ResultRoot, node: number, rank?: number): MeasureNodeRoot {
  const label = run.scope.labels[node];
  if (label === undefined) throw new RangeError(`The measured network has no node ${node}.`);
  const { id, kind, names, type, country } = label;
  const values = outcome?.values;
  return {
    id,
    kind,
    names,
    type,
    country,
    rank: rank ?? (values === undefined ? 0 : rankAt(order, values, order.indexOf(node))),
    value: values?.[node] ?? 0,
    group: outcome?.groups?.[node] ?? null,
  };
}

/** Up to `first` groups, the largest first, each with the three of it that have most partners. */
export function presentGroups(root: ResultRoot, groups: Uint32Array, first: number) {
  return largestGroups(root.run.scope.graph, groups, { first, members: 3 }).map(({ group, size, members }) => ({
    group,
    size,
    members: members.map((node) => presentNode(root, node)),
  }));
}

/**
 * Figure and group of each node asked for.
 * @throws ApiError TOO_MANY_VALUES above 1,000 ids
 */
export function presentColumns({ run: { scope }, outcome }: ResultRoot, ids: readonly string[]) {
  if (ids.length > mostColumns) {
    throw new ApiError('TOO_MANY_VALUES', `"of" has ${ids.length} ids; at most ${mostColumns} are read.`);
  }
  if (outcome === null) return null;
  const nodes = ids.map((id) => scope.places.get(id));
  const { values, groups } = outcome;
  return {
    values: nodes.map((node) => {
      const value = node === undefined ? undefined : values?.[node];
      return value === undefined || Number.isNaN(value) ? null : value;
    }),
    groups: nodes.map((node) => (node === undefined ? null : (groups?.[node] ?? null))),
  };
}
