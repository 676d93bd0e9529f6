import type { Entity, Flow, Relation } from '../../model/index.ts';
import { NamesIndex } from '../names/names-index.ts';
import { termsOf } from '../names/terms.ts';
import { none } from './columns.ts';
import { FlowTable } from './flow-table.ts';
import { Interner } from './interner.ts';
import { findRows, keyOf } from './key.ts';
import { nodeRow } from './node-row.ts';
import { NodeTable } from './node-table.ts';
import { classOf } from './relation-class.ts';
import { RelationTable, type RelationRow } from './relation-table.ts';
import { unknownEnd, unknownStart, yearOf } from './years.ts';

/** What the store says today of the ids that changes named; null where it is no more. */
export interface Touched {
  readonly entities: ReadonlyMap<string, Entity | null>;
  readonly relations: ReadonlyMap<string, Relation | null>;
  readonly flows: ReadonlyMap<string, Flow | null>;
}

/**
 * The whole network in typed arrays. It is filled once (`load…`, then `finish`) and then follows the store by `apply`;
 * applying the same again changes nothing. `epoch` counts what may change an answer, for caches beside it.
 */
export class Snapshot {
  readonly nodes = new NodeTable();
  readonly relations = new RelationTable();
  readonly flows = new FlowTable();
  names = new NamesIndex();
  sources = new Interner();
  /** Change-log position. */
  version = 0;
  epoch = 0;

  loadEntity(entity: Entity): void {
    const node = this.nodes.put(entity.id, entity.kind, nodeRow(entity));
    this.names.load(node, termsOf(entity));
  }

  /** Left out where an end is not there (yet). */
  loadRelation(relation: Relation): void {
    const row = this.relationRow(relation);
    if (row !== null) this.relations.append(row);
  }

  loadFlow(flow: Flow): void {
    this.flows.put(flow, undefined, this.sources.put(flow.source), (id) => this.nodes.find(id));
  }

  /** Makes what was loaded answer questions. */
  finish(version: number): void {
    this.version = version;
    this.compact();
  }

  apply(touched: Touched, version: number): void {
    this.applyEntities(touched.entities);
    this.applyRelations(touched.relations);
    this.applyFlows(touched.flows);
    this.version = version;
    this.epoch += 1;
  }

  /** Rows, dead and added, that the sorted arrays do not hold; nought after `compact`. */
  get deltaSize(): number {
    const { count, indexed, live } = this.relations;
    return count - indexed + (count - live) + this.names.deltaSize;
  }

  compact(): void {
    this.relations.reindex(this.nodes.count);
    this.names.rebuild();
    this.epoch += 1;
  }

  get bytes(): number {
    return this.nodes.bytes + this.relations.bytes + this.flows.bytes + this.names.bytes;
  }

  private applyEntities(entities: Touched['entities']): void {
    for (const [id, entity] of entities) {
      if (entity !== null) {
        const node = this.nodes.put(id, entity.kind, nodeRow(entity));
        this.names.put(node, termsOf(entity));
        continue;
      }
      const node = this.nodes.find(id);
      if (node === none) continue;
      this.nodes.remove(node);
      this.names.remove(node);
      this.relations.each(node, (row) => this.relations.remove(row));
    }
  }

  private applyRelations(relations: Touched['relations']): void {
    const table = this.relations;
    const isLive = (row: number) => table.cls[row] !== 0;
    const { rows, spare } = findRows([...relations.keys()], table.low, table.high, table.count, isLive);
    for (const row of spare) table.remove(row);
    for (const [id, relation] of relations) {
      const at = rows.get(id);
      const row = relation === null ? null : this.relationRow(relation);
      if (row === null) {
        if (at !== undefined) table.remove(at);
      } else if (at === undefined) table.add(row);
      else table.set(at, row);
    }
  }

  private applyFlows(flows: Touched['flows']): void {
    const table = this.flows;
    const isLive = (row: number) => table.of[row] !== none;
    const { rows, spare } = findRows([...flows.keys()], table.low, table.high, table.count, isLive);
    for (const row of spare) table.remove(row);
    for (const [id, flow] of flows) {
      const at = rows.get(id);
      if (flow !== null) table.put(flow, at, this.sources.put(flow.source), (other) => this.nodes.find(other));
      else if (at !== undefined) table.remove(at);
    }
  }

  private relationRow(relation: Relation): RelationRow | null {
    const from = this.nodes.find(relation.from);
    const to = this.nodes.find(relation.to);
    if (from === none || to === none) return null;
    return {
      from,
      to,
      cls: classOf(relation.kind, relation.qualifier, relation.basis),
      source: this.sources.put(relation.source),
      fromYear: yearOf(relation.validFrom, unknownStart),
      toYear: yearOf(relation.validTo, unknownEnd),
      ...keyOf(relation.id),
    };
  }
}
