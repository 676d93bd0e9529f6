import { GraphError } from '@jejaring/graph/model';
import type { Network } from '@jejaring/graph/network';
import type { Command } from '@jejaring/graph/store';
import { oncePerRepository } from '../database/index.ts';
import type { Attributes, Tracing } from '../tracing/index.ts';
import { type EngineWatch, type Stores, resolvingByNetwork } from '../stores/index.ts';
import type { Metrics } from './metrics.ts';
import { observed, refusing, type CallObserver } from './observe.ts';

interface Watchers {
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly watch: EngineWatch;
  /** Null as long as it is being loaded. */
  readonly network: () => Network | null;
}

/**
 * The same stores with each call timed and traced. While the graph's engine is known to be away, calls fail at once
 * instead of each waiting for it; while its file is damaged or gone, writes do.
 */
export function monitoredStores(
  { store, database, ...others }: Stores,
  { metrics, tracing, watch, network }: Watchers,
): Stores {
  const observe =
    (part: 'graph' | 'database', writes: ReadonlySet<string>): CallObserver =>
    (call, first) => {
      const endTime = metrics.storeCall(part, call);
      const endSpan = tracing.call(`${part} ${call}`, { 'jejaring.part': part, ...attributesOf(call, first) });
      return (error) => {
        endTime(error);
        endSpan(error);
        watch.saw(part, error, writes.has(call));
      };
    };
  const refusal = (call: string) => {
    const { engine, isUp, since, fault } = watch.states().graph;
    if (!isUp) {
      return new GraphError('STORE_UNAVAILABLE', `${engine} does not answer since ${since}.`, { engine, since }, true);
    }
    // A full disk says so itself, once it is tried; what is damaged or gone must not be given anything to keep.
    const mustNotWrite = graphWrites.has(call) && fault !== null && fault.state !== 'STORE_UNWRITABLE';
    return mustNotWrite ? new GraphError('STORE_UNAVAILABLE', fault.reason, { engine, since: fault.since }) : null;
  };
  return {
    ...others,
    // How long the engine is away is what the position is asked for.
    store: resolvingByNetwork(
      refusing(observed(store, observe('graph', graphWrites)), refusal, ['position', 'close']),
      network,
    ),
    database: {
      ...database,
      repository: oncePerRepository((repository) =>
        observed(database.repository(repository), observe('database', new Set<string>(repository.writes))),
      ),
    },
  };
}

/** Calls of the graph that write. */
const graphWrites: ReadonlySet<string> = new Set(['execute']);

/** How much was asked for, and what kind of write it is. */
function attributesOf(call: string, first: unknown): Attributes {
  if (call === 'execute') {
    const { kind, put = [], withdraw = [] } = first as Command;
    return { 'jejaring.command': kind, 'jejaring.put': put.length, 'jejaring.withdrawn': withdraw.length };
  }
  return Array.isArray(first) ? { 'jejaring.count': first.length } : {};
}
