import type {
  Basis,
  Entity,
  EntityKind,
  Flow,
  GraphRecord,
  ListField,
  RecordInput,
  Relation,
  RelationKind,
  Role,
} from '../model/index.ts';
import type { Change, CommandKind, CommandResult } from './change.ts';
import type { RuleFault } from './rules/rule-fault.ts';
import type { RestoreOptions, StoreContent } from './restore/store-content.ts';
import type { RecordRow, StoredCommand } from './transaction.ts';

export * from './change.ts';

/**
 * The port behind which an engine stands. Answers keep the order of what was asked; what is not there is null. Times
 * are ISO-8601 UTC. Every method may throw GraphError (STORE_UNAVAILABLE is retriable). Cursors are opaque and belong
 * to the question that gave them (INVALID_CURSOR otherwise).
 */
export interface GraphStore {
  // — reads of single things, batched —
  /** Entities by their own id; an alias does not count (see resolve). */
  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
  /** The present id behind an id or an alias of scheme `id`; null where neither exists. */
  resolve(ids: readonly string[]): Promise<(string | null)[]>;
  /** Entities that carry an alias of this scheme and value, dated ones too, current first. */
  findByAlias(scheme: string, value: string): Promise<string[]>;
  records(ids: readonly string[]): Promise<(GraphRecord | null)[]>;
  /** The records of each entity, best first. */
  recordsOf(entities: readonly string[]): Promise<GraphRecord[][]>;
  relations(ids: readonly string[]): Promise<(Relation | null)[]>;
  flows(ids: readonly string[]): Promise<(Flow | null)[]>;

  // — lists —
  /** One page of relations for each of the nodes. */
  relationsOf(nodes: readonly string[], query: RelationQuery): Promise<Page<Relation>[]>;
  /** How many relations each of the nodes has, by kind, direction and qualifier; those of flows are left out. */
  relationCounts(nodes: readonly string[]): Promise<RelationCount[][]>;
  /** One page of flows for each of the initiatives, by date. */
  flowsOf(initiatives: readonly string[], page: PageRequest): Promise<Page<Flow>[]>;
  list(query: ListQuery): Promise<EntityPage>;
  /** Full text over names and descriptions, best first; for long texts, since names are found by the network. */
  searchText(query: TextQuery): Promise<EntityPage>;
  /** Records of one source in the order of their ids. */
  recordsFrom(source: string, page: PageRequest): Promise<Page<GraphRecord>>;

  // — writes —
  /**
   * Applies one command and appends one row to the change log, in one transaction, or changes nothing and throws.
   * The same command id again answers what it answered before (COMMAND_REUSED if its content differs).
   */
  execute(command: Command): Promise<CommandResult>;

  // — change log —
  /** Sequence number of the last change; 0 when empty. */
  position(): Promise<number>;
  /** Rows with seq > after in ascending order (the feed), at most `first`. */
  changesAfter(after: number, first: number): Promise<Change[]>;
  /** Newest first; of one entity or of all. */
  changes(entity: string | null, page: PageRequest): Promise<Page<Change>>;

  // — whole —
  /**
   * Everything, once, in chunks: sources first, then entities, relations (linked ones only) and flows; where they are
   * asked for, also records as they are kept, and commands. Not one point in time: what is written meanwhile is met or
   * not, and the change log from where the scan began tells it.
   */
  scan(parts?: readonly ScanPart[]): AsyncIterable<ScanChunk>;
  counts(): Promise<StoreCounts>;
  /** Verifies every invariant and the change log; yields what is wrong. */
  check(): AsyncIterable<StoreFault>;
  /**
   * Fills this store, which must be empty, with what another one held, its change log and the answers to its commands
   * included. Each batch is a transaction; until the last one `restoring` tells that the store is not whole, and calling
   * it again with the same content goes on.
   * @throws GraphError STORE_NOT_EMPTY, STORE_UNFINISHED where another content is being restored, the signal's reason
   */
  restore(content: StoreContent, options?: RestoreOptions): Promise<void>;
  /** The digest of the content of a restore that was begun and has not ended; null where the store is whole. */
  restoring(): Promise<string | null>;

  // — the place —
  /**
   * The id that joins this store to the relational one beside it, which keeps the same: so each notices when the other
   * was lost or exchanged. Null where none is kept. It belongs to the place, not to the content: no backup holds it.
   */
  pair(): Promise<string | null>;
  /** Keeps this id where none is kept, or in its place where it `replaces`; answers the one that is kept now. */
  keepPair(pair: string, replaces?: boolean): Promise<string>;
  /** Resolves when the engine answers, asked at most twice. @throws GraphError STORE_UNAVAILABLE, STORE_DAMAGED */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface PageRequest {
  /** 1 to 1000. */
  readonly first: number;
  readonly after?: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of each item. */
  readonly cursors: readonly string[];
  readonly hasNext: boolean;
  readonly totalCount: number;
}

export interface RelationQuery extends PageRequest {
  /** Seen from the node: OUT where it is `from`. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly kinds?: readonly RelationKind[];
  readonly qualifiers?: readonly string[];
  readonly sources?: readonly string[];
  readonly bases?: readonly Basis[];
  /** Only relations whose other end is of these kinds. */
  readonly otherKinds?: readonly (EntityKind | 'FLOW')[];
  /** Only relations whose other end is one of these. */
  readonly others?: readonly string[];
}

export interface RelationCount {
  readonly kind: RelationKind;
  /** Seen from the node. */
  readonly direction: 'OUT' | 'IN';
  /** The qualifier where it is a role; all others are counted together. */
  readonly role: Role | null;
  readonly count: number;
  /** Different nodes at the other end: two sources that state one tie are two relations with one thing. */
  readonly things: number;
}

export interface EntityFilter {
  readonly kinds?: readonly EntityKind[];
  readonly ids?: readonly string[];
  /** All must hold; within one, any of the values. Null stands for "not stated". */
  readonly fields?: readonly {
    readonly field: ListField;
    readonly in: readonly (string | number | boolean | null)[];
  }[];
  readonly ranges?: readonly { readonly field: ListField; readonly from?: number; readonly to?: number }[];
  /** All must hold: a relation of this kind to any of these nodes. `to` absent: any. */
  readonly related?: readonly {
    readonly kind: RelationKind;
    readonly direction: 'OUT' | 'IN';
    readonly to?: readonly string[];
    readonly qualifiers?: readonly string[];
  }[];
  /** Stated by any of these sources. */
  readonly sources?: readonly string[];
}

/** A list field, a kind of relation seen outwards (`IN_SECTOR`, `COVERS`), the kind or the source. */
export type FacetField =
  | ListField
  | 'kind'
  | 'source'
  | { readonly relation: RelationKind; readonly direction: 'OUT' | 'IN' };

export interface ListQuery extends PageRequest {
  readonly filter?: EntityFilter;
  /** Default: name ascending. Ties by id; unknown values last. */
  readonly order?: { readonly field: ListField | 'id' | 'recordedAt'; readonly direction: 'ASC' | 'DESC' };
  /** Counts over the whole filtered list, most first, at most `facetLimit` (default 50) values each. */
  readonly facets?: readonly FacetField[];
  readonly facetLimit?: number;
}

export interface TextQuery extends ListQuery {
  readonly text: string;
}

export interface Facet {
  readonly field: FacetField;
  readonly values: readonly { readonly value: string | null; readonly count: number }[];
}

export interface EntityPage extends Page<Entity> {
  readonly facets: readonly Facet[];
}

/**
 * One write. Records are put (created, replaced where the hash differs, left alone where it is equal) and withdrawn.
 * A record owns the relations and flows it states: replacing it replaces them. An entity lives as long as a record
 * states it; a relation counts as long as both of its ends live.
 */
export interface Command {
  /** Idempotency key, at most 200 characters. */
  readonly id: string;
  readonly kind: CommandKind;
  /** Who did it: `cli`, `token`, or a person's id. */
  readonly who: string;
  /** Said on screen in the history, such as the name of the file. */
  readonly note?: string;
  readonly put?: readonly RecordInput[];
  /** Ids of records. */
  readonly withdraw?: readonly string[];
  /**
   * Of an UNDO, and then instead of the two above: the rows of the log that it takes back, at most 100. Their records become
   * what they were before, since when they had been so; UNDO_CONFLICT where something else came to one of them since.
   */
  readonly undo?: readonly number[];
  /** VERSION_CONFLICT unless the entity has this version; 0 means that it must not exist. */
  readonly expect?: readonly { readonly id: string; readonly version: number }[];
}

export type ScanPart = 'ENTITIES' | 'RELATIONS' | 'FLOWS' | 'RECORDS' | 'COMMANDS';
export type ScanChunk =
  | { readonly part: 'ENTITIES'; readonly items: readonly Entity[] }
  | { readonly part: 'RELATIONS'; readonly items: readonly Relation[] }
  | { readonly part: 'FLOWS'; readonly items: readonly Flow[] }
  | { readonly part: 'RECORDS'; readonly items: readonly RecordRow[] }
  | { readonly part: 'COMMANDS'; readonly items: readonly StoredCommand[] };

export interface StoreCounts {
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly records: number;
  readonly relations: number;
  /** Relations that wait for one of their ends. */
  readonly pending: number;
  readonly flows: number;
  readonly bySource: readonly {
    readonly source: string;
    readonly records: number;
    readonly byKind: Readonly<Partial<Record<EntityKind, number>>>;
  }[];
}

export interface StoreFault {
  readonly code:
    | 'LOG_GAP'
    | 'LOG_DANGLING'
    | 'ENTITY_NOT_MERGED'
    | 'RELATION_DANGLING'
    | 'RELATION_INVALID'
    | 'HIERARCHY_CIRCLE'
    | 'RECORD_ORPHAN'
    | 'FLOW_ORPHAN'
    | 'ALIAS_SHARED'
    | 'CODE_TAKEN'
    | RuleFault['code']
    | 'TEXT_INDEX'
    | 'ENGINE';
  readonly message: string;
  readonly ids: readonly string[];
}
