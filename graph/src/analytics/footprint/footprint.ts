import { byId, describePlace, groupByPlace, sideOfPlace } from './by-place.ts';
import { absentSectors, groupBySector, type AbsentSector } from './by-sector.ts';
import { chainOf, type ChainLink, type FundingChain } from './chain.ts';
import { countHumanitarian, countKinds, countRoles, countStatuses, sinceOf } from './counts.ts';
import { levelNumber, unknownFrom, type FootprintTable, type PlaceLevel } from './footprint-table.ts';
import type { MoneyPart, MoneyShare, MoneyTotal } from './ledger.ts';
import { MoneyCounter, type MoneyFocus } from './money.ts';
import { othersPresent, othersUnknown, type Presence } from './others-present.ts';
import { partnersOf, type Partner } from './partners.ts';
import { placedAt } from './placed-at.ts';
import { placementAt, unknownOthersAt, type Placement } from './placement.ts';
import { scopeOf, type FootprintFilter, type FootprintScope } from './scope.ts';
import { shareNotes } from './share-notes.ts';
import { itemsOf, reachedFrom, targetsOf, type Rows } from './rows.ts';
import { spendOf, type Spend } from './spend.ts';
import { whiteSpots, type WhiteSpot, type WhiteSpotQuery } from './white-spots.ts';

/** Which money of a footprint is meant: all, of a place, a sector, a year (null: undated), a link, or its own. */
export type MoneyOf =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'PLACE' | 'SECTOR'; readonly id: string }
  | { readonly kind: 'YEAR'; readonly year: number | null }
  | { readonly kind: 'LINK'; readonly link: ChainLink }
  | { readonly kind: 'PAID' | 'RECEIVED' };

/** What a footprint answers; every section is computed when it is asked for. */
export class Footprint {
  private readonly counter: MoneyCounter;

  constructor(
    private readonly table: FootprintTable,
    readonly scope: FootprintScope,
  ) {
    this.counter = new MoneyCounter(table, scope);
  }

  get version(): number {
    return this.table.version;
  }

  get of(): string {
    return this.table.ids[this.scope.of]!;
  }

  /** Ids of what is counted besides, sorted. */
  parts(): string[] {
    return this.idsOf([...this.scope.own].filter((node) => node !== this.scope.of)).sort();
  }

  /** Ids, latest start first, the unknown last. */
  initiatives(): string[] {
    const { from } = this.table;
    return this.idsOf([...this.scope.initiatives].sort((a, b) => from[b]! - from[a]! || byId(this.table, a, b)));
  }

  byPlace(level: PlaceLevel) {
    const everybody = placedAt(this.table, levelNumber(level));
    const unknown = unknownOthersAt(this.table, this.scope, levelNumber(level));
    return groupByPlace(this.table, this.scope, level).map((group) =>
      describePlace(this.table, group, everybody.get(group.region) ?? [], unknown(group.region)),
    );
  }

  placement(level: PlaceLevel): Placement {
    return placementAt(this.table, this.scope, level);
  }

  bySector(vocabulary: string | null = null) {
    return groupBySector(this.table, this.scope, vocabulary).map(({ sector, initiatives }) => ({
      sector: this.table.ids[sector]!,
      vocabulary: this.table.vocabulary[sector] ?? '',
      count: initiatives.length,
      since: sinceOf(this.table, initiatives),
    }));
  }

  /** Years in which an initiative began or money is dated; null, the unknown, comes last. */
  byYear(): { year: number | null; count: number }[] {
    const counts = new Map<number, number>();
    for (const initiative of this.scope.initiatives) {
      const year = this.table.from[initiative]!;
      counts.set(year, (counts.get(year) ?? 0) + 1);
      for (const flow of targetsOf(this.table.flowsOf, initiative)) {
        const dated = this.table.flows.year[flow]!;
        if (!counts.has(dated)) counts.set(dated, 0);
      }
    }
    const known = [...counts].filter(([year]) => year !== unknownFrom).sort(([a], [b]) => a - b);
    const unknown = counts.get(unknownFrom);
    return [
      ...known.map(([year, count]) => ({ year, count })),
      ...(unknown === undefined ? [] : [{ year: null, count: unknown }]),
    ];
  }

  byRole() {
    return countRoles(this.table, this.scope);
  }

  byStatus() {
    return countStatuses(this.table, this.scope);
  }

  byKind() {
    return countKinds(this.table, this.scope);
  }

  humanitarian() {
    return countHumanitarian(this.table, this.scope);
  }

  partners(): Partner[] {
    return partnersOf(this.table, this.scope);
  }

  withoutPlace(): number {
    return this.placement('COUNTRY').withoutPlace;
  }

  shares() {
    return shareNotes(this.table, this.scope);
  }

  /** By kind of flow, then currency; a place or sector that is not known has none. */
  money(of: MoneyOf = { kind: 'ALL' }): MoneyTotal[] {
    const { flows, focus } = this.chosen(of);
    return this.counter.totals(flows, focus);
  }

  spend(): Spend[] {
    return spendOf(this.money());
  }

  /** The flows behind one part of a total, by activity and order in its record. */
  moneyShares(of: MoneyOf, total: Pick<MoneyTotal, 'flow' | 'currency'>, part: MoneyPart): MoneyShare[] {
    const { flows, focus } = this.chosen(of);
    return this.counter.shares(flows, { ...total, part }, focus);
  }

  chain(first: number, through: string | null): FundingChain {
    const node = through === null ? null : (this.table.index.get(through) ?? -1);
    return chainOf(this.table, this.scope, { first, through: node });
  }

  othersPresent(level: PlaceLevel): Presence[] {
    return othersPresent(this.table, this.scope, level);
  }

  othersUnknown(level: PlaceLevel): number {
    return othersUnknown(this.table, this.scope, level);
  }

  whiteSpots(query: WhiteSpotQuery): WhiteSpot[] {
    return whiteSpots(this.table, this.scope, query);
  }

  absentSectors(vocabulary: string | null): AbsentSector[] {
    return absentSectors(this.table, this.scope, vocabulary);
  }

  sources(): string[] {
    const found = new Set<number>();
    for (const initiative of this.scope.initiatives)
      for (const source of targetsOf(this.table.sources, initiative)) found.add(source);
    return this.idsOf(found).sort();
  }

  private idsOf(nodes: Iterable<number>): string[] {
    return Array.from(nodes, (node) => this.table.ids[node]!);
  }

  private chosen(of: MoneyOf): { flows: Iterable<number>; focus: MoneyFocus } {
    const { table, scope } = this;
    switch (of.kind) {
      case 'ALL':
        return { flows: this.flows(scope.initiatives), focus: {} };
      case 'PLACE': {
        const place = table.index.get(of.id);
        if (place === undefined) return { flows: [], focus: {} };
        const regions = reachedFrom(table.under, [place]);
        return { flows: this.flows(this.ofThese(table.placed, regions)), focus: { place: sideOfPlace(table, place) } };
      }
      case 'SECTOR': {
        const sector = table.index.get(of.id);
        if (sector === undefined) return { flows: [], focus: {} };
        return {
          flows: this.flows(this.ofThese(table.inSector, [sector])),
          focus: { sector: (each) => each === sector },
        };
      }
      case 'YEAR': {
        const year = of.year ?? unknownFrom;
        return { flows: this.filtered((flow) => table.flows.year[flow] === year), focus: {} };
      }
      case 'LINK': {
        const { place, unambiguous } = of.link;
        return { flows: this.flows(unambiguous), focus: place === null ? {} : { place: sideOfPlace(table, place) } };
      }
      case 'PAID':
        return { flows: this.filtered((flow) => scope.own.has(table.flows.from[flow]!)), focus: {} };
      case 'RECEIVED':
        return { flows: this.filtered((flow) => scope.own.has(table.flows.to[flow]!)), focus: {} };
    }
  }

  /** The initiatives of the footprint that these places or sectors lead to, sorted. */
  private ofThese(rows: Rows, nodes: Iterable<number>): number[] {
    const found = new Set<number>();
    for (const node of nodes) {
      for (const initiative of targetsOf(rows, node)) if (this.scope.has[initiative] === 1) found.add(initiative);
    }
    return [...found].sort((a, b) => a - b);
  }

  private *flows(initiatives: Iterable<number>): Generator<number> {
    const { flowsOf } = this.table;
    for (const initiative of initiatives) {
      const [first, end] = itemsOf(flowsOf, initiative);
      for (let at = first; at < end; at += 1) yield flowsOf.to[at]!;
    }
  }

  private *filtered(isIn: (flow: number) => boolean): Generator<number> {
    for (const flow of this.flows(this.scope.initiatives)) if (isIn(flow)) yield flow;
  }
}

/** Null where the id is not known, or of a kind that has no footprint. */
export function footprintOf(table: FootprintTable, of: string, filter: FootprintFilter = {}): Footprint | null {
  const scope = scopeOf(table, of, filter);
  return scope === null ? null : new Footprint(table, scope);
}
