import { flowKinds, type FlowKind } from '../../model/index.ts';
import { finePortion, portion } from './decimal.ts';
import { fineValue, GroupedFlows, type Deductions } from './deductions.ts';
import { isStopped, isSummable, kindCount, unknownFrom, upwards, type FootprintTable } from './footprint-table.ts';
import {
  counted,
  Ledger,
  Receipt,
  ruleNumber,
  type MoneyPart,
  type MoneyShare,
  type MoneyTotal,
  type Sink,
} from './ledger.ts';
import { deductPassedOn } from './passed-on.ts';
import { deductRepeated } from './repeated-by-child.ts';
import type { Rows } from './rows.ts';
import type { FootprintScope } from './scope.ts';
import { allInside, divideByPlace, divideBySector, type Division, type Side } from './shares.ts';

/** What narrows a total beyond the footprint's own filter: one place with what lies in it, or one sector. */
export interface MoneyFocus {
  readonly place?: (region: number) => Side;
  readonly sector?: (sector: number) => boolean;
}

/** Counts the money of one footprint: the rules that look across activities are applied once, at the first question. */
export class MoneyCounter {
  private deductions: Deductions | null = null;
  private readonly sides: readonly ((region: number) => Side)[];

  constructor(
    private readonly table: FootprintTable,
    private readonly scope: FootprintScope,
  ) {
    this.sides = scope.placeSets.map((places) => sideOfSet(table, places));
  }

  /** Totals of these flows by kind, then currency. */
  totals(flows: Iterable<number>, focus: MoneyFocus = {}): MoneyTotal[] {
    const { table } = this;
    const { kind, currency, year } = table.flows;
    const ledgers = new Map<number, Ledger>();
    let lastKey = -1;
    let ledger: Ledger | null = null;
    const split = this.splitter(focus);
    for (const flow of flows) {
      const key = currency[flow]! * kindCount + kind[flow]!;
      if (key !== lastKey || ledger === null) {
        lastKey = key;
        const known = ledgers.get(key);
        ledger = known ?? new Ledger();
        if (known === undefined) ledgers.set(key, ledger);
      }
      ledger.begin(year[flow]!);
      const hundredths = table.flows.hundredths[flow]!;
      if (Number.isNaN(hundredths)) ledger.stateFine(table.flows.fine.get(flow) ?? 0n);
      else ledger.state(hundredths);
      split(flow, ledger);
    }
    return [...ledgers]
      .map(([key, each]) => each.total(flowKinds[key % kindCount]!, table.currencies[Math.floor(key / kindCount)]!))
      .sort(
        (a, b) =>
          flowKinds.indexOf(a.flow) - flowKinds.indexOf(b.flow) ||
          (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0),
      );
  }

  /** The flows among these of one kind and currency that have a share in a part, in the order given. */
  shares(
    flows: Iterable<number>,
    { flow: kind, currency, part }: { readonly flow: FlowKind; readonly currency: string; readonly part: MoneyPart },
    focus: MoneyFocus = {},
  ): MoneyShare[] {
    const { table } = this;
    const split = this.splitter(focus);
    const found: MoneyShare[] = [];
    for (const flow of flows) {
      if (flowKinds[table.flows.kind[flow]!] !== kind || table.currencies[table.flows.currency[flow]!] !== currency)
        continue;
      const receipt = new Receipt();
      split(flow, receipt);
      if (!receipt.hasPart(part)) continue;
      found.push({ flow: table.flows.ids[flow]!, initiative: table.ids[table.flows.of[flow]!]!, ...receipt.result() });
    }
    return found;
  }

  private splitter(focus: MoneyFocus): (flow: number, sink: Sink) => void {
    const { table, scope } = this;
    const deductions = this.deducted();
    const placeSides = [...this.sides, ...(focus.place ? [focus.place] : [])];
    const inSectors = [
      ...scope.sectorSets.map((sectors) => (sector: number) => sectors.has(sector)),
      ...(focus.sector ? [focus.sector] : []),
    ];
    const side = placeSides.length === 0 ? null : narrowest(placeSides);
    const isIn = inSectors.length === 0 ? null : (sector: number) => inSectors.every((each) => each(sector));
    const placeOf =
      side === null
        ? () => allInside
        : rememberLast(table, table.flows.recipients, (flow) => divideByPlace(table, flow, side));
    const sectorOf =
      isIn === null
        ? () => allInside
        : rememberLast(table, table.flows.classes, (flow) => divideBySector(table, flow, isIn));
    const { hundredths } = table.flows;
    const isPlain = !scope.isDated && scope.humanitarian === null;
    const { of } = table.flows;
    return (flow, sink) => {
      const value = hundredths[flow]!;
      const rule = isPlain && isSummable(table, flow) && !isStopped(table, of[flow]!) ? null : this.wholeRule(flow);
      const taken = deductions.get(flow);
      if (rule !== null) {
        if (Number.isNaN(value)) sink.fine(rule, table.flows.fine.get(flow) ?? 0n);
        else sink.hundredths(rule, value);
      } else if (taken === undefined && !Number.isNaN(value)) {
        if (side === null && isIn === null) sink.hundredths(counted, value);
        else splitHundredths(value, placeOf(flow), sectorOf(flow), sink);
      } else {
        let left = fineValue(table, flow);
        for (const { rule: name, fine } of taken ?? []) {
          sink.fine(ruleNumber[name], fine);
          left -= fine;
        }
        splitFine(left, placeOf(flow), sectorOf(flow), sink);
      }
    };
  }

  /** The rule that takes a flow whole, by itself. */
  private wholeRule(flow: number): number | null {
    const { flows } = this.table;
    const { scope } = this;
    if (Number.isNaN(flows.hundredths[flow]!) && !flows.fine.has(flow)) return ruleNumber.valueUnreadable;
    if (flows.currency[flow] === 0) return ruleNumber.currencyMissing;
    if (flows.isSecond[flow] === 1) return ruleNumber.sameActivityTwice;
    if (flows.isReplaced[flow] === 1) return ruleNumber.budgetRevised;
    if (this.isLeftForItsStatus(flows.of[flow]!)) return ruleNumber.activityStopped;
    const year = flows.year[flow]!;
    if (scope.isDated && year === unknownFrom) return ruleNumber.dateUnknown;
    if (scope.isDated && (year < scope.from || year > scope.to)) return ruleNumber.outsideYears;
    const said = flows.humanitarian[flow]!;
    const isOther = scope.humanitarian === null || said === 0 ? false : (said === 2) !== scope.humanitarian;
    // What the transaction does not say, its activity does.
    return isOther || this.isOfOtherActivity(flow) ? ruleNumber.otherHumanitarian : null;
  }

  /** Whoever asks for what is cancelled or suspended is told its money. */
  private isLeftForItsStatus(initiative: number): boolean {
    const { table, scope } = this;
    return isStopped(table, initiative) && scope.statuses?.has(table.status[initiative]!) !== true;
  }

  private isOfOtherActivity(flow: number): boolean {
    const { table, scope } = this;
    if (scope.humanitarian === null || table.flows.humanitarian[flow] !== 0) return false;
    return (table.humanitarian[table.flows.of[flow]!] === 2) !== scope.humanitarian;
  }

  private deducted(): Deductions {
    if (this.deductions !== null) return this.deductions;
    const { table, scope } = this;
    const deductions: Deductions = new Map();
    const grouped = new GroupedFlows(table, (flow) => this.wholeRule(flow) === null);
    deductRepeated(table, scope.initiatives, scope.has, grouped, deductions);
    deductPassedOn(table, scope.initiatives, scope.has, grouped, deductions);
    this.deductions = deductions;
    return deductions;
  }
}

/** Flows that name nothing of their own are divided as their record says: neighbours share one answer. */
function rememberLast(table: FootprintTable, own: Rows, of: (flow: number) => Division): (flow: number) => Division {
  const { start } = own;
  const { record } = table.flows;
  let lastRecord = -1;
  let last = allInside;
  return (flow) => {
    if (start[flow] !== start[flow + 1]) return of(flow);
    if (record[flow] === lastRecord) return last;
    lastRecord = record[flow]!;
    last = of(flow);
    return last;
  };
}

function splitHundredths(value: number, place: Division, sector: Division, sink: Sink): void {
  const here = portion(value, place.inside, place.whole);
  const unknown = portion(value, place.unknown, place.whole);
  put(ruleNumber.outsidePlaces, value - here - unknown);
  put(ruleNumber.shareUnknown, unknown);
  const inSector = portion(here, sector.inside, sector.whole);
  const unclear = portion(here, sector.unknown, sector.whole);
  put(ruleNumber.outsideSectors, here - inSector - unclear);
  put(ruleNumber.shareUnknown, unclear);
  const isNought = value === 0 && place.inside > 0 && sector.inside > 0;
  if (inSector !== 0 || isNought) sink.hundredths(counted, inSector);
  function put(rule: number, amount: number): void {
    if (amount !== 0) sink.hundredths(rule, amount);
  }
}

function splitFine(value: bigint, place: Division, sector: Division, sink: Sink): void {
  const here = finePortion(value, place.inside, place.whole);
  const unknown = finePortion(value, place.unknown, place.whole);
  const inSector = finePortion(here, sector.inside, sector.whole);
  const unclear = finePortion(here, sector.unknown, sector.whole);
  const parts: readonly (readonly [number, bigint])[] = [
    [ruleNumber.outsidePlaces, value - here - unknown],
    [ruleNumber.shareUnknown, unknown + unclear],
    [ruleNumber.outsideSectors, here - inSector - unclear],
    [counted, inSector],
  ];
  for (const [rule, amount] of parts) if (amount !== 0n) sink.fine(rule, amount);
}

const depth: Readonly<Record<Side, number>> = { OUT: 0, AROUND: 1, IN: 2 };

function narrowest(sides: readonly ((region: number) => Side)[]): (region: number) => Side {
  return (region) =>
    sides.map((side) => side(region)).reduce((least, side) => (depth[side] < depth[least] ? side : least), 'IN');
}

/** Seen from a set of regions with all that lies in them. */
function sideOfSet(table: FootprintTable, places: ReadonlySet<number>): (region: number) => Side {
  const around = new Set<number>();
  for (const place of places) {
    for (const at of upwards(table, table.parent[place]!)) {
      if (around.has(at)) break;
      around.add(at);
    }
  }
  return (region) => (places.has(region) ? 'IN' : around.has(region) ? 'AROUND' : 'OUT');
}
