import {
  kindOfId,
  type AnyFields,
  type Entity,
  type Flow,
  type RegionLevel,
  type Relation,
  type RelationKind,
} from '../../../model/index.ts';
import { footprintOf, type Footprint } from '../footprint.ts';
import type { FootprintFilter } from '../scope.ts';
import { FootprintTableBuilder } from '../table-builder.ts';

/** A small network written down by hand. Ids tell the kind: `programme:t:a`. */
export class SmallWorld {
  private readonly entities = new Map<string, Entity>();
  private readonly relations: Relation[] = [];
  private readonly flows: Flow[] = [];
  private readonly notes: { readonly id: string; readonly of: string; readonly unmapped: Record<string, unknown> }[] =
    [];
  private readonly reporters = new Map<string, string>();

  /** An entity; its records come best first. */
  entity(id: string, fields: AnyFields = {}, records: readonly string[] = [recordOf(id)]): this {
    const kind = kindOfId(id) as Entity['kind'];
    const names = [{ language: 'en', text: id, use: 'OFFICIAL' as const }];
    const thing = { id, kind, version: 1, names, aliases: [], descriptions: [], fields, records };
    this.entities.set(id, thing as Entity);
    return this;
  }

  region(id: string, level: RegionLevel, within?: string): this {
    this.entity(id, { level });
    return within === undefined ? this : this.relate('PART_OF', id, within);
  }

  relate(kind: RelationKind, from: string, to: string, more: Partial<Relation> = {}): this {
    const id = `${this.relations.length}`;
    const plain = {
      qualifier: null,
      validFrom: null,
      validTo: null,
      basis: 'STATED',
      rule: null,
      properties: {},
    } as const;
    this.relations.push({ id, kind, from, to, source: 'source:jejaring:t', record: recordOf(from), ...plain, ...more });
    return this;
  }

  takesPart(party: string, programme: string, role: string): this {
    return this.relate('PARTY_TO', party, programme, { qualifier: role });
  }

  covers(programme: string, region: string, share?: number): this {
    return this.relate('COVERS', programme, region, {
      qualifier: 'RECIPIENT_COUNTRY',
      properties: share === undefined ? {} : { share },
    });
  }

  inSector(programme: string, sector: string, share?: number): this {
    return this.relate('IN_SECTOR', programme, sector, {
      qualifier: '1',
      properties: share === undefined ? {} : { share },
    });
  }

  /** A flow of USD dated 2020-01-01 unless said otherwise. */
  flow(of: string, kind: Flow['kind'], value: string | null, more: Partial<Flow> = {}): this {
    const record = more.record ?? recordOf(of);
    const id = `flow:${record.slice('record:'.length)}:${kind === 'BUDGET' ? 'budget-' : 'f'}${this.flows.length}`;
    this.flows.push({
      id,
      of,
      kind,
      value,
      record,
      source: 'source:jejaring:t',
      currency: 'USD',
      valueDate: '2020-01-01',
      date: null,
      endDate: null,
      isHumanitarian: null,
      description: null,
      from: null,
      to: null,
      fromText: null,
      toText: null,
      covers: [],
      sectors: [],
      goals: [],
      ...more,
    });
    return this;
  }

  /** Says of the last flow which activity its payer named. */
  receivedFrom(programme: string): this {
    const flow = this.flows.at(-1)!;
    const ordinal = ordinalOf(flow);
    const identifier = programme.slice('programme:iati:'.length);
    this.notes.push({
      id: flow.record,
      of: flow.of,
      unmapped: { flows: { [ordinal]: { 'provider-org-activity': identifier } } },
    });
    return this;
  }

  /** Says of the last flow, a budget, that it is revised. */
  isRevised(): this {
    const flow = this.flows.at(-1)!;
    this.notes.push({ id: flow.record, of: flow.of, unmapped: { flows: { [ordinalOf(flow)]: { type: '2' } } } });
    return this;
  }

  /** Who asserts the record of an initiative. */
  reportedBy(of: string, reporter: string): this {
    this.reporters.set(recordOf(of), reporter);
    this.notes.push({ id: recordOf(of), of, unmapped: {} });
    return this;
  }

  /** Says that a record names a place of which no relation came. */
  leavesOut(of: string, element: Readonly<Record<string, string>>): this {
    this.notes.push({ id: recordOf(of), of, unmapped: { leftOut: [element] } });
    return this;
  }

  /** `order` sorts what is handed to the builder: an answer must not depend on it. */
  footprint(
    of: string,
    filter: FootprintFilter = {},
    order: <T>(items: readonly T[]) => T[] = (items) => [...items],
  ): Footprint {
    const builder = new FootprintTableBuilder();
    for (const entity of order([...this.entities.values()])) builder.addEntity(entity);
    for (const { id, of: entity, unmapped } of this.notes) {
      builder.addRecord({ id, canonicalEntity: entity, unmapped, asserter: this.reporters.get(id) ?? null });
    }
    for (const relation of order(this.relations)) builder.addRelation(relation);
    for (const flow of order(this.flows)) builder.addFlow(flow);
    const found = footprintOf(builder.build(1), of, filter);
    if (found === null) throw new Error(`${of} has no footprint.`);
    return found;
  }
}

function ordinalOf({ id }: Flow): string {
  return id.slice(id.lastIndexOf(':') + 1);
}

export function recordOf(id: string): string {
  return `record:t:${id}`;
}

/** One donor with programmes in two countries and two sectors. */
export function donorWorld(): SmallWorld {
  return new SmallWorld()
    .entity('actor:t:donor')
    .entity('sector:dac5:health', { vocabulary: 'dac5' })
    .entity('sector:dac5:water', { vocabulary: 'dac5' })
    .region('region:iso:ID', 'COUNTRY')
    .region('region:iso:KE', 'COUNTRY')
    .region('region:idn:33', 'PROVINCE', 'region:iso:ID')
    .region('region:idn:33.10', 'REGENCY', 'region:idn:33')
    .region('region:idn:53', 'PROVINCE', 'region:iso:ID');
}
