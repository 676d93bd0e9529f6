import { canonicalJson } from '@jejaring/graph/model';
import { measureGraph, type MeasureGraph } from '@jejaring/graph/measures';
import type { LiveNetwork, NodeLabel, WholeQuery } from '@jejaring/graph/network';
import { LRUCache } from 'lru-cache';
import { partyClass } from './party-class.ts';

/** A network made ready for measures, with the names of its nodes. */
export interface ScopeGraph {
  readonly version: number;
  readonly labels: readonly NodeLabel[];
  /** Number of the node of an id. */
  readonly places: ReadonlyMap<string, number>;
  readonly graph: MeasureGraph;
  readonly large: number;
}

const most = 6;
const remembered = new WeakMap<LiveNetwork, LRUCache<string, ScopeGraph>>();

/** The graph of a scope as of the network's present version; the last few are kept. */
export function scopeGraph(network: LiveNetwork, query: WholeQuery): ScopeGraph {
  const kept = remembered.get(network) ?? new LRUCache<string, ScopeGraph>({ max: most });
  remembered.set(network, kept);
  const key = canonicalJson(query);
  const known = kept.get(key);
  const scope = known?.version === network.version ? known : build(network, query);
  kept.set(key, scope);
  return scope;
}

function build(network: LiveNetwork, query: WholeQuery): ScopeGraph {
  const { version, labels, from, to, weight, participations, large } = network.whole(query);
  const classes = Uint8Array.from(labels, partyClass);
  const graph = measureGraph({ nodes: labels.length, from, to, weight, classes, participations });
  const places = new Map(labels.map(({ id }, node) => [id, node]));
  return { version, labels, places, graph, large };
}
