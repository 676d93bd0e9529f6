import type { EveryLanguage } from '@jejaring/words/languages';
import type { Basis, Clock, EntityKind, LinkKind, PartnershipForm, Point, Projection, Role } from '../model/index.ts';
import type { Change, GraphStore } from '../store/index.ts';

/**
 * The questions that walk the network. They are answered in process from typed arrays, synchronously and in time that
 * grows with what is touched; see snapshot.ts for the arrays. Ids are resolved ids (GraphStore.resolve).
 */
export interface Network {
  /** Change-log position that the answers stand on. */
  readonly version: number;
  picture(query: PictureQuery): NetworkPicture;
  neighbours(query: NeighbourQuery): NeighbourPage;
  paths(query: PathQuery): NetworkPath[];
  /** How many parties are first met after 1, 2 … steps, counted as paths count them; null where the id is no party. */
  reach(query: ReachQuery): number[] | null;
  /** Those parties: first met after 1, 2 … steps; a government is met as its region. Null where the id is no party. */
  partiesByStep(query: ReachQuery): string[][] | null;
  /** Names, variants, codes and identifiers, ranked; prefixes and small typing errors find too. */
  searchNames(query: NameQuery): NamePage;
  /**
   * The size of a node, under no filter: distinct parties one step away through initiatives and memberships (territory
   * makes no partners); of an initiative the number of its parties. Null where the id is not known.
   */
  degrees(ids: readonly string[]): (number | null)[];
  summary(): NetworkSummary;
  /** All that the question reaches, without a node limit, as columns: what measures are taken of. */
  whole(query: WholeQuery): NetworkColumns;
  /** Kind, names, and point as the snapshot knows them, for those that have read no entity. */
  labels(ids: readonly string[]): (NodeLabel | null)[];
}

/** Keeps a Network fresh beside a store. */
export interface LiveNetwork extends Network {
  /**
   * Names what the answers stand on: the position, what the log says there (when, by which command) and how often the
   * network was built anew. Equal marks give equal answers, also where a restored store has equal positions.
   */
  mark(): string;
  /** What the log says at the position, as a store must say too; null at its beginning. */
  logMark(): { readonly at: string; readonly command: string } | null;
  /** Reads the log up to the store's position; called after every own write, before its answer. */
  catchUp(): Promise<void>;
  /** Tells of each catch-up that moved the version; without changes where the network was built anew. */
  onChange(listener: (version: number, changes: readonly Change[]) => void): () => void;
  /** How old the answers may be, for those who look after a server; asks nobody. */
  freshness(): Freshness;
  /** Writes the snapshot file with its checksum and log position. */
  save(): Promise<void>;
  close(): Promise<void>;
}

export interface Freshness {
  /** When the network last knew that it had all that the store had, ISO-8601 UTC. */
  readonly caughtUpAt: string;
  /** True while the store has more, or cannot be asked: the questions are answered from what was there at `caughtUpAt`. */
  readonly behind: boolean;
}

/** What the network reads of a store. */
export type NetworkSource = Pick<
  GraphStore,
  'position' | 'counts' | 'scan' | 'changesAfter' | 'entities' | 'relations' | 'flows'
>;

export interface OpenNetworkOptions {
  readonly store: NetworkSource;
  /** Where the snapshot file is kept; null keeps none. */
  readonly file: string | null;
  /** The store's `pair`, which the file then tells of. */
  readonly pair?: string | null;
  /** How often to look for the writes of other processes, in ms; 0 never. Default 500. */
  readonly pollEvery?: number;
  /** By which it is told how old the answers may be; by default that of this machine. */
  readonly clock?: Clock;
  readonly onProgress?: (done: number, total: number) => void;
}

export { linkKinds, projections, type LinkKind, type Projection } from '../model/index.ts';

/** All parts must hold; an absent part holds always. Years are inclusive; an undated tie is in every period. */
export interface NetworkFilter {
  readonly kinds?: readonly EntityKind[];
  readonly links?: readonly LinkKind[];
  readonly forms?: readonly PartnershipForm[];
  readonly roles?: readonly Role[];
  /** Sectors with all their descendants. */
  readonly sectors?: readonly string[];
  /** Regions with all that is part of them: initiatives that cover them, parties that are or lie in them. */
  readonly places?: readonly string[];
  readonly sources?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** False leaves out what is not STATED. */
  readonly inferred?: boolean;
}

export interface PictureQuery {
  readonly focus: readonly string[];
  /** Steps between parties, 0 to 3; default 1. */
  readonly depth?: number;
  readonly projection?: Projection;
  readonly filter?: NetworkFilter;
  /** At most so many nodes beside the focus; 1 to 5000, default 200. */
  readonly limit?: number;
  /** Nodes that the node limit keeps if they are reached at all: chosen by hand, or on a path. */
  readonly keep?: readonly string[];
  /** False spares the facets, which walk all that the focus reaches; the list is then empty. Default true. */
  readonly facets?: boolean;
}

/** The whole network, or what lies around a focus. */
export interface WholeQuery {
  /** Empty: the whole network under the filter. */
  readonly focus: readonly string[];
  /** Steps between parties, 0 to 3; default 1. */
  readonly depth?: number;
  /** Default PARTIES. */
  readonly projection?: Projection;
  readonly filter?: NetworkFilter;
}

export interface NetworkColumns {
  readonly version: number;
  /** The nodes, by id ascending; the other columns name them by their place here. */
  readonly labels: readonly NodeLabel[];
  /** One entry a link: its ends, and how many initiatives (or memberships …) are behind it. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
  /** One entry a party, initiative and role: `role` is an index into the model's roles or 255, `year` 0 where unknown. */
  readonly participations: { readonly party: Uint32Array; readonly role: Uint8Array; readonly year: Int16Array };
  /** Initiatives of so many parties that they make no links. */
  readonly large: number;
}

export interface NetworkPicture {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly hidden: readonly HiddenNeighbours[];
  readonly facets: readonly NetworkFacet[];
  readonly version: number;
}

export interface NodeLabel {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: EveryLanguage;
  readonly point: Point | null;
  /** Level of a region, type of an actor, form of a partnership: for the mark and the sub-title. */
  readonly type: string | null;
  readonly country: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface NetworkNode extends NodeLabel {
  readonly degree: number;
  /** Steps from the nearest focus. */
  readonly distance: number;
}

export interface NetworkLink {
  /** Stable for the same tie under the same projection. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
  /** Number of initiatives (or memberships …) behind the link. */
  readonly weight: number;
  readonly roles: readonly Role[];
  /** True where no stated relation carries it. */
  readonly inferred: boolean;
  readonly basis: Basis;
  readonly from: number | null;
  readonly to: number | null;
  readonly initiatives: readonly string[];
  readonly initiativeCount: number;
  readonly sources: readonly string[];
}

export interface HiddenNeighbours {
  readonly node: string;
  readonly count: number;
  readonly byKind: readonly { readonly kind: EntityKind; readonly count: number }[];
}

/** Counts per filter value over what the focus reaches under all filters but this one: shown now, and in all. */
export interface NetworkFacet {
  readonly field: 'KIND' | 'LINK' | 'FORM' | 'ROLE' | 'SECTOR' | 'SOURCE' | 'YEAR';
  /** `value` null stands for unknown (a year). */
  readonly values: readonly { readonly value: string | null; readonly shown: number; readonly total: number }[];
}

export interface NeighbourQuery {
  readonly of: string;
  readonly projection?: Projection;
  readonly filter?: NetworkFilter;
  /** Ids already shown; they are left out and weigh in the order of the node limit. */
  readonly shown?: readonly string[];
  readonly first: number;
  readonly offset?: number;
}

export interface NeighbourPage {
  readonly items: readonly { readonly node: NetworkNode; readonly links: readonly NetworkLink[] }[];
  readonly totalCount: number;
  readonly hasNext: boolean;
}

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly LinkKind[];
  readonly filter?: NetworkFilter;
  /** 1 to 10, default 6. */
  readonly maxLength?: number;
  /** 1 to 10, default 3. */
  readonly first?: number;
}

export interface ReachQuery {
  readonly of: string;
  /** 1 to 10. */
  readonly steps: number;
  readonly via?: readonly LinkKind[];
  readonly filter?: NetworkFilter;
}

export interface NetworkPath {
  readonly length: number;
  readonly parties: readonly string[];
  readonly steps: readonly PathStep[];
}

export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly inferred: boolean;
  /** The initiatives (or the body of a shared membership) that make the step. */
  readonly through: readonly string[];
  readonly roles: readonly Role[];
  readonly sources: readonly string[];
}

export interface NameQuery {
  readonly text: string;
  readonly kinds?: readonly EntityKind[];
  readonly first: number;
  readonly offset?: number;
}

export interface NamePage {
  readonly hits: readonly { readonly id: string; readonly score: number; readonly matched: string }[];
  readonly totalCount: number;
  readonly byKind: readonly { readonly kind: EntityKind; readonly count: number }[];
}

export interface NetworkSummary {
  readonly nodes: number;
  readonly relations: number;
  readonly flows: number;
  /** Bytes of typed arrays. */
  readonly bytes: number;
  /** Those of them that hold the relations and their adjacency. */
  readonly relationBytes: number;
  readonly deltaSize: number;
}
