import { MultiUndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import type { BenchGraph } from './network-graph.ts';

/** The same questions asked of graphology. It knows no filter while it walks, so it walks all participations. */
export interface Peer {
  /** Nodes of the shortest path, initiatives among them; null where there is none. */
  path(from: string, to: string): string[] | null;
  /** Distinct nodes after two hops. */
  twoHops(from: string): number;
}

export function graphologyPeer({ entities, relations }: BenchGraph): Peer {
  const graph = new MultiUndirectedGraph();
  for (const { id } of entities) graph.addNode(id);
  for (const { id, kind, from, to } of relations) if (kind === 'PARTY_TO') graph.addUndirectedEdgeWithKey(id, from, to);
  return {
    path: (from, to) => bidirectional(graph, from, to),
    twoHops(from) {
      const found = new Set<string>();
      const between = new Set<string>();
      graph.forEachNeighbor(from, (initiative) => {
        if (between.has(initiative)) return;
        between.add(initiative);
        graph.forEachNeighbor(initiative, (party) => void found.add(party));
      });
      return found.size;
    },
  };
}
