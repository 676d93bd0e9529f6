import type { CompiledFilter } from '../filter/compiled-filter.ts';
import { CompiledFilters } from '../filter/compiled-filters.ts';
import type {
  NamePage,
  NameQuery,
  NeighbourPage,
  NeighbourQuery,
  Network,
  NetworkColumns,
  NetworkFilter,
  NetworkPath,
  NetworkPicture,
  NetworkSummary,
  NodeLabel,
  PathQuery,
  PictureQuery,
  ReachQuery,
  WholeQuery,
} from '../network.ts';
import { Degrees } from '../projection/degree.ts';
import { pageNeighbours } from '../projection/neighbours.ts';
import { Pairs } from '../projection/pairs.ts';
import { drawPicture, type QueryContext } from '../projection/picture.ts';
import { isParty } from '../projection/tie.ts';
import { wholeGraph } from '../projection/whole-graph.ts';
import { none } from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { governingRows, PartyGraph, usualSteps } from '../traversal/party-graph.ts';
import { findPaths } from '../traversal/paths.ts';
import { LayerSearch } from '../traversal/layer-search.ts';
import { PathSearch } from '../traversal/shortest.ts';

const mostSteps = 10;

/** Answers the questions of `Network` from one snapshot, which may change between them. */
export class SnapshotNetwork implements Network {
  private readonly compiledFilters = new CompiledFilters();
  private readonly degreeOf = new Degrees();
  private readonly pairs = new Pairs();
  private readonly search = new PathSearch();
  private readonly layerSearch = new LayerSearch();
  private governing: { epoch: number; rows: number[] } = { epoch: -1, rows: [] };
  private readonly graphs = new WeakMap<CompiledFilter, Map<string, PartyGraph>>();

  constructor(protected snapshot: Snapshot) {}

  get version(): number {
    return this.snapshot.version;
  }

  picture(query: PictureQuery): NetworkPicture {
    return drawPicture(this.context(), query);
  }

  neighbours(query: NeighbourQuery): NeighbourPage {
    return pageNeighbours(this.context(), query);
  }

  paths(query: PathQuery): NetworkPath[] {
    const filter = query.filter ?? {};
    const graph = this.partyGraph(filter, query.via ?? filter.links ?? usualSteps);
    return findPaths(graph, this.search, query);
  }

  reach(query: ReachQuery): number[] | null {
    return this.layersOf(query)?.map((layer) => layer.length) ?? null;
  }

  partiesByStep(query: ReachQuery): string[][] | null {
    const { ids } = this.snapshot.nodes;
    return this.layersOf(query)?.map((layer) => layer.map((party) => ids[party]!)) ?? null;
  }

  searchNames(query: NameQuery): NamePage {
    const { names, nodes } = this.snapshot;
    return names.search(query, nodes, (node) => this.degreeOf.of(this.snapshot, node));
  }

  degrees(ids: readonly string[]): (number | null)[] {
    return this.nodesOf(ids).map((node) => (node === none ? null : this.degreeOf.of(this.snapshot, node)));
  }

  whole(query: WholeQuery): NetworkColumns {
    return wholeGraph(this.context(), query);
  }

  labels(ids: readonly string[]): (NodeLabel | null)[] {
    return this.nodesOf(ids).map((node) => (node === none ? null : this.snapshot.nodes.label(node)));
  }

  summary(): NetworkSummary {
    const { nodes, relations, flows, bytes, deltaSize } = this.snapshot;
    const relationBytes = relations.bytes;
    return { nodes: nodes.live, relations: relations.live, flows: flows.live, bytes, relationBytes, deltaSize };
  }

  private layersOf(query: ReachQuery): number[][] | null {
    const { nodes } = this.snapshot;
    const node = nodes.find(query.of);
    if (node === none || !isParty(this.snapshot, node)) return null;
    const filter = query.filter ?? {};
    const graph = this.partyGraph(filter, query.via ?? filter.links ?? usualSteps);
    return this.layerSearch.layers(graph, graph.representative(node), Math.min(Math.max(query.steps, 1), mostSteps));
  }

  private context(): QueryContext {
    const { snapshot } = this;
    return {
      snapshot,
      compiled: (filter) => this.compiledFilters.of(snapshot, filter),
      degree: (node) => this.degreeOf.of(snapshot, node),
      isPair: (initiative) => this.pairs.of(snapshot, initiative),
    };
  }

  private partyGraph(filter: NetworkFilter, steps: PathQuery['via'] & object): PartyGraph {
    const compiled = this.compiledFilters.of(this.snapshot, filter);
    if (this.governing.epoch !== this.snapshot.epoch) {
      this.governing = { epoch: this.snapshot.epoch, rows: governingRows(this.snapshot) };
    }
    const graphs = this.graphs.get(compiled) ?? new Map<string, PartyGraph>();
    this.graphs.set(compiled, graphs);
    const key = steps.join(' ');
    const graph = graphs.get(key) ?? new PartyGraph(this.snapshot, compiled, steps, this.governing.rows);
    graphs.set(key, graph);
    return graph;
  }

  private nodesOf(ids: readonly string[]): number[] {
    return ids.map((id) => this.snapshot.nodes.find(id));
  }
}
