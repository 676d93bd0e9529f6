import type { Entity, Flow, GraphRecord, RecordInput, Relation } from '../model/index.ts';
import type { Change, CommandResult } from './change.ts';
import type { RegionCode } from './rules/current-codes.ts';

/**
 * What an engine gives the write layer (write/apply-command.ts), which alone knows the rules. Every call is one batch;
 * reads see what the same transaction wrote. A key that is not there is left out of an answer, or null where the
 * answer keeps the order of the question.
 */
export interface GraphTransaction {
  command(id: string): Promise<StoredCommand | null>;
  putCommand(command: StoredCommand): Promise<void>;
  /** Number and time of the newest row of the change log. */
  lastChange(): Promise<{ readonly seq: number; readonly at: string } | null>;
  /** The rows of the log with these numbers, in any order; those that are not there are left out. */
  changeRows(seqs: readonly number[]): Promise<Change[]>;
  /** See GraphStore. */
  changesAfter(after: number, first: number): Promise<Change[]>;
  /** Numbers the change with the next number and appends it; answers that number. */
  appendChange(change: Omit<Change, 'seq'>): Promise<number>;

  recordHeads(ids: readonly string[]): Promise<RecordHead[]>;
  /** The whole record as it was put, with its relations and flows; in any order. */
  recordInputs(ids: readonly string[]): Promise<RecordRow[]>;
  /** Every record that goes to these entities, in any order. */
  recordsAbout(entities: readonly string[]): Promise<GraphRecord[]>;
  putRecords(rows: readonly RecordRow[]): Promise<void>;
  deleteRecords(ids: readonly string[]): Promise<void>;

  entities(ids: readonly string[]): Promise<Entity[]>;
  /** Ids of the entities to which a record of this source goes. */
  entitiesStatedBy(source: string): Promise<string[]>;
  /** The owners of aliases of scheme `id`. */
  idAliases(values: readonly string[]): Promise<{ readonly value: string; readonly entity: string }[]>;
  /** Told of ids that will lead elsewhere than they did, so that who asked for them beside this transaction runs again. */
  redirected(ids: readonly string[]): void;
  /** The regions for which these codes are in force (rules/current-codes.ts); a region may come twice for one code. */
  regionsWithCodes(codes: readonly RegionCode[]): Promise<(RegionCode & { readonly region: string })[]>;
  /** With everything the engine derives from an entity: aliases, list values, full text. */
  putEntities(rows: readonly EntityRow[]): Promise<void>;
  deleteEntities(ids: readonly string[]): Promise<void>;

  /** Of these ids, those of living entities and flows. */
  livingNodes(ids: readonly string[]): Promise<string[]>;
  /** Every statement of these relations; an engine may keep each kind apart. */
  statementsOf(relations: readonly RelationKey[]): Promise<StatementRow[]>;
  /** The statements in state LINKED or PENDING with an end among these nodes. */
  statementsAt(nodes: readonly string[]): Promise<StatementRow[]>;
  /** Of these, the ones of a hierarchy by which the nodes stand under others (see `standingOf`). */
  statementsAbove(nodes: readonly string[]): Promise<StatementRow[]>;
  insertStatements(rows: readonly StatementRow[]): Promise<void>;
  updateStatements(changes: readonly StatementChange[]): Promise<void>;
  /** @param rows as they are kept now */
  deleteStatements(rows: readonly StatementRow[]): Promise<void>;

  putFlows(rows: readonly Flow[]): Promise<void>;
  deleteFlows(ids: readonly string[]): Promise<void>;

  /**
   * Sets the mark of a restore under way, null for none, and answers the one before. Whoever asks while another
   * transaction has set it waits for that one.
   */
  swapRestoreMark(mark: string | null): Promise<string | null>;
  /** See GraphStore. */
  keepPair(pair: string, replaces: boolean): Promise<string>;
}

/** Runs work in one transaction that writes; rolls back when it throws. Writers wait for each other. */
export interface GraphWriter {
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
}

export interface StoredCommand {
  readonly id: string;
  /** Digest of what the command asked for. */
  readonly digest: string;
  readonly result: CommandResult;
}

export interface RecordHead {
  readonly id: string;
  /** The entity that it goes to. */
  readonly entity: string;
  readonly hash: string;
}

/** A record with nothing left open: every optional part has its default. */
export type NormalRecord = Required<RecordInput>;

export interface RecordRow extends NormalRecord {
  readonly id: string;
  readonly hash: string;
  readonly recordedAt: string;
  /** See GraphRecord. Derived: it is no part of what the record says, and may change while that stays. */
  readonly canonicalEntity: string;
}

export interface EntityRow {
  readonly entity: Entity;
  /** When the newest of its records was taken in. */
  readonly recordedAt: string;
  /** Ids of the sources that state it, sorted. */
  readonly sources: readonly string[];
}

/** Where the statements of a relation are found. */
export type RelationKey = Pick<Relation, 'id' | 'kind'>;

/**
 * Two records of one source may state one relation; one statement stands for it (the smallest record id), the others
 * are SPARE. That one is LINKED while both ends live, else PENDING. Only LINKED ones are relations to a reader.
 */
export type StatementState = 'LINKED' | 'PENDING' | 'SPARE';
export interface StatementRow extends Relation {
  readonly state: StatementState;
}

/** Of one statement: the same relation and record before and after. */
export interface StatementChange {
  readonly before: StatementRow;
  readonly after: StatementRow;
}
