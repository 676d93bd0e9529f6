import {
  onCircles,
  parseId,
  programmeStatuses,
  roles,
  sourceId,
  type AnyFields,
  type Entity,
  type EntityKind,
  type Flow,
  type GraphRecord,
  type Relation,
  type Standing,
} from '../../model/index.ts';
import { FlowColumnsBuilder } from './flow-columns-builder.ts';
import { nothing, placeLevels, unknownFrom, unknownTo, way, type FootprintTable } from './footprint-table.ts';
import { flowLinksOf, namesPlaceLeftOut, type FlowLinks } from './record-notes.ts';
import { replacedBudgets } from './revised-budgets.ts';
import { RowsBuilder } from './rows.ts';
import { WholesBuilder } from './wholes-builder.ts';

/** Points that stand for something larger than where they lie. */
const doubtfulPrecisions = new Set(['CENTRE_OF_COUNTRY', 'CAPITAL_FOR_COUNTRY', 'CENTRE_OF_PROVINCE', 'NAMESAKE']);

/**
 * Makes the table from what a store says: first all entities, then the records of initiatives (what they name beyond
 * the model), then relations and flows, in any order.
 */
export class FootprintTableBuilder {
  private readonly ids: string[] = [];
  private readonly index = new Map<string, number>();
  private readonly entities: Entity[] = [];
  private readonly records = new Map<string, number>();
  private readonly ranks = new Map<string, number>();
  private readonly vocabularies = new Map<string, number>();
  private readonly links = new Map<string, ReadonlyMap<string, FlowLinks>>();
  private readonly reporters = new Map<string, string | null>();
  private readonly otherPlace = new Set<number>();
  private readonly seen = new Set<string>();
  private readonly wholes = new WholesBuilder();
  private readonly families: Standing<number>[] = [];
  private readonly years = new Map<string, number>();
  private readonly values = new Map<number, Map<number, number>>();
  private readonly facing = new Map<number, Set<number>>();
  private readonly heldFlows: Flow[] = [];
  private readonly parties = new RowsBuilder();
  private readonly places = new RowsBuilder();
  private readonly recipients = new RowsBuilder();
  private readonly sectors = new RowsBuilder();
  private readonly classes = new RowsBuilder();
  private readonly sources = new RowsBuilder();

  addEntity(entity: Entity): void {
    this.entities.push(entity);
    if (!isInitiativeKind(entity.kind)) return;
    for (const [rank, record] of entity.records.entries()) this.ranks.set(record, rank);
  }

  /** The records of programmes, whose unmapped parts name other activities and places. */
  get programmeRecords(): readonly string[] {
    return this.entities.flatMap(({ kind, records }) => (kind === 'PROGRAMME' ? records : []));
  }

  addRecord(record: Pick<GraphRecord, 'id' | 'canonicalEntity' | 'unmapped' | 'asserter'>): void {
    this.reporters.set(record.id, record.asserter ?? null);
    this.links.set(record.id, flowLinksOf(record.unmapped ?? {}));
    if (namesPlaceLeftOut(record.unmapped ?? {})) this.otherPlace.add(this.node(record.canonicalEntity));
  }

  addRelation(relation: Relation): void {
    const from = this.node(relation.from);
    const to = this.node(relation.to);
    if (from === nothing || to === nothing) return;
    const share = relation.properties.share ?? -1;
    const { kind } = relation;
    if (kind === 'PARTY_TO') this.addParty(relation, from, to);
    else if (kind === 'COVERS') this.addPlace(relation, from, to, share);
    else if (kind === 'IN_SECTOR') this.addSector(relation, from, to, share);
    else if (kind === 'MEASURED') this.addValue(relation, from, to);
    else if (kind === 'FACES') this.facing.set(to, (this.facing.get(to) ?? new Set<number>()).add(from));
    else if (kind === 'PARENT_OF') {
      if (this.isNew(`parent ${from} ${to}`)) this.families.push({ below: to, above: from });
    } else if (kind === 'PART_OF') {
      const isSmaller = this.level(from) > 0 && this.level(to) > this.level(from);
      this.wholes.add({ part: from, whole: to, isPast: relation.validTo !== null, isSmaller });
    }
  }

  addFlow(flow: Flow): void {
    this.heldFlows.push(flow);
  }

  build(version: number): FootprintTable {
    const flows = this.buildFlows();
    if (this.index.size < this.entities.length) this.numberEntities();
    const count = this.ids.length;
    const parent = this.wholes.build(count);
    const under = new RowsBuilder();
    for (const [part, whole] of parent.entries()) if (whole !== nothing) under.add(whole, part);
    const children = this.withoutCircles();
    const places = this.places.merged();
    const sectors = this.sectors.merged();
    this.addSources();
    const columns = this.nodeColumns();
    return {
      version,
      ids: this.ids,
      index: this.index,
      ...columns,
      parent,
      parties: this.parties.build(count),
      partyOf: this.parties.reversed().build(count),
      places: places.build(count),
      placed: places.reversed().build(count),
      recipients: this.recipients.build(count),
      sectors: sectors.build(count),
      inSector: sectors.reversed().build(count),
      classes: this.classes.build(count),
      children: children.build(count),
      parents: children.reversed().build(count),
      under: under.build(count),
      sources: this.sources.build(count),
      statedBy: this.sources.reversed().build(count),
      flowsOf: flows.rows.build(count),
      flows: flows.builder.build(),
      currencies: flows.builder.currencies,
      vocabularies: ['', ...this.vocabularies.keys()],
      measured: this.values,
      facing: this.facing,
    };
  }

  /** A circle of parents has no top: its links do not count. */
  private withoutCircles(): RowsBuilder {
    const ringed = new Set(onCircles<number, Standing<number>>(this.families));
    const children = new RowsBuilder();
    for (const family of this.families) if (!ringed.has(family)) children.add(family.above, family.below);
    return children;
  }

  private addParty({ qualifier }: Relation, party: number, initiative: number): void {
    const role = roles.findIndex((each) => each === qualifier) + 1;
    if (role === 0 || !this.isInitiative(initiative) || !this.isNew(`${party} ${initiative} ${role}`)) return;
    this.parties.add(initiative, party, role);
  }

  private addSector(relation: Relation, from: number, to: number, share: number): void {
    if (!this.isInitiative(from)) return;
    this.sectors.add(from, to, 1);
    const vocabulary = this.vocabularyNumber(relation.qualifier ?? '');
    this.classes.add(from, to, vocabulary, share, this.recordNumber(relation.record));
  }

  private addPlace(relation: Relation, from: number, to: number, share: number): void {
    if (!this.isInitiative(from)) return;
    if (relation.qualifier?.startsWith('LOCATION') === true || relation.properties.point !== undefined) {
      const isDoubtful = doubtfulPrecisions.has(relation.properties.precision ?? '');
      this.places.add(from, to, isDoubtful ? way.doubtful : way.point);
      return;
    }
    this.places.add(from, to, way.named);
    this.recipients.add(from, to, 0, share, this.recordNumber(relation.record));
  }

  private addValue(relation: Relation, region: number, indicator: number): void {
    const { value } = relation.properties;
    if (value === undefined) return;
    const key = `${region} ${indicator}`;
    const year = relation.qualifier === null ? 0 : Number(relation.qualifier);
    if ((this.years.get(key) ?? -1) >= year) return;
    this.years.set(key, year);
    const values = this.values.get(indicator) ?? new Map<number, number>();
    this.values.set(indicator, values.set(region, value));
  }

  /** Where an activity has several records with flows, those of the record that comes first count. */
  private buildFlows() {
    const best = new Map<string, string>();
    for (const { of, record } of this.heldFlows) {
      const rank = (id: string) => this.ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
      const known = best.get(of);
      if (known === undefined || rank(record) < rank(known)) best.set(of, record);
    }
    const builder = new FlowColumnsBuilder(
      (id) => this.node(id),
      (name) => this.vocabularyNumber(name),
    );
    const rows = new RowsBuilder();
    const replaced = replacedBudgets(this.heldFlows, (flow) => this.linksOf(flow)?.isRevised === true);
    // By id, so that a table does not depend on the order in which a store hands out its flows.
    const sorted = this.heldFlows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    for (const flow of sorted) {
      const of = this.node(flow.of);
      if (of === nothing) continue;
      const added = builder.add(flow, {
        record: this.recordNumber(flow.record),
        reporter: this.reporters.get(flow.record) ?? null,
        isSecond: best.get(flow.of) !== flow.record,
        isReplaced: replaced.has(flow.id),
        links: this.linksOf(flow),
      });
      rows.add(of, added);
      for (const { region } of flow.covers)
        if (this.node(region) !== nothing) this.places.add(of, this.node(region), way.named);
      for (const { sector } of flow.sectors)
        if (this.node(sector) !== nothing) this.sectors.add(of, this.node(sector), 1);
    }
    return { builder, rows };
  }

  private linksOf({ id, record }: Flow): FlowLinks | null {
    return this.links.get(record)?.get(id.slice(id.lastIndexOf(':') + 1)) ?? null;
  }

  private addSources(): void {
    for (const [node, entity] of this.entities.entries()) {
      if (!isInitiativeKind(entity.kind)) continue;
      const slugs = new Set(entity.records.map((record) => parseId(record)?.scheme ?? ''));
      for (const slug of slugs) {
        const source = this.node(sourceId(slug));
        if (source !== nothing) this.sources.add(node, source);
      }
    }
  }

  private nodeColumns() {
    const { entities } = this;
    const fieldsOf = ({ fields }: Entity): AnyFields => fields;
    const period = (entity: Entity) => fieldsOf(entity).period;
    return {
      kinds: entities.map(({ kind }) => kind),
      level: Uint8Array.from(entities, (_, node) => this.level(node)),
      from: Int16Array.from(entities, (each) => yearOf(period(each)?.from, unknownFrom)),
      to: Int16Array.from(entities, (each) => yearOf(period(each)?.to, unknownTo)),
      status: Uint8Array.from(
        entities,
        (each) => programmeStatuses.findIndex((status) => status === fieldsOf(each).status) + 1,
      ),
      humanitarian: Uint8Array.from(entities, (each) => threeWay(fieldsOf(each).isHumanitarian)),
      isUnnamed: Uint8Array.from(entities, (each) => (fieldsOf(each).isUnnamed === true ? 1 : 0)),
      namesOtherPlace: Uint8Array.from(entities, (_, node) => (this.otherPlace.has(node) ? 1 : 0)),
      vocabulary: entities.map((each) => (each.kind === 'SECTOR' ? textOf(each.fields.vocabulary) : null)),
      isHigherBetter: Uint8Array.from(entities, (each) => (fieldsOf(each).betterWhen === 'HIGHER' ? 1 : 0)),
    };
  }

  private level(node: number): number {
    const { kind, fields } = this.entities[node]!;
    return kind === 'REGION' ? placeLevels.findIndex((level) => level === fields.level) + 1 : 0;
  }

  private node(id: string): number {
    if (this.index.size < this.entities.length) this.numberEntities();
    return this.index.get(id) ?? nothing;
  }

  /** By id, so that no answer depends on the order in which a store hands out its entities. */
  private numberEntities(): void {
    this.entities.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [node, { id }] of this.entities.entries()) {
      this.index.set(id, node);
      this.ids.push(id);
    }
  }

  private isInitiative(node: number): boolean {
    return isInitiativeKind(this.entities[node]!.kind);
  }

  private isNew(key: string): boolean {
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }

  private recordNumber(record: string): number {
    const known = this.records.get(record) ?? this.records.size + 1;
    this.records.set(record, known);
    return known;
  }

  private vocabularyNumber(name: string): number {
    const known = this.vocabularies.get(name) ?? this.vocabularies.size + 1;
    this.vocabularies.set(name, known);
    return known;
  }
}

function isInitiativeKind(kind: EntityKind): boolean {
  return kind === 'PROGRAMME' || kind === 'PARTNERSHIP';
}

function yearOf(date: string | null | undefined, unknown: number): number {
  return date === null || date === undefined ? unknown : Number(date.slice(0, 4));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function threeWay(value: unknown): number {
  return value === true ? 2 : value === false ? 1 : 0;
}
