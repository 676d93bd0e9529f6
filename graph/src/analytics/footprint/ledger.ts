import type { FlowKind } from '../../model/index.ts';
import { decimalText, finePerHundredth, Lanes } from './decimal.ts';
import { unknownFrom } from './footprint-table.ts';
import { headlineRuleOf, moneyRuleNames, moneyRules, type MoneyRuleName } from './rules/index.ts';
import type { RulePart } from './rules/money-rule.ts';

export type MoneyPart = 'COUNTED' | 'SHARED_OUT' | 'EXCLUDED';

/** Amounts are decimal text. stated = counted + sharedOut + excluded, exactly. */
export interface MoneyTotal {
  readonly flow: FlowKind;
  /** ISO 4217; XXX where none is stated. */
  readonly currency: string;
  readonly stated: string;
  readonly counted: string;
  readonly sharedOut: string;
  readonly excluded: string;
  /** Within `counted`: what the source states below nought, paid back or corrected, and of how many flows. */
  readonly negative: string;
  readonly negativeFlows: number;
  readonly inHeadline: boolean;
  readonly reasons: readonly MoneyReason[];
  readonly flowCount: number;
  /** First and last year of the value dates; null where none is stated. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface MoneyReason {
  readonly code: string;
  readonly part: RulePart;
  readonly amount: string;
  readonly flows: number;
}

/** One flow and how its value was divided. */
export interface MoneyShare {
  readonly flow: string;
  readonly initiative: string;
  readonly counted: string;
  readonly sharedOut: string;
  readonly excluded: string;
  readonly reasons: readonly string[];
}

export const ruleNumber = Object.fromEntries(moneyRuleNames.map((name, at) => [name, at])) as Record<
  MoneyRuleName,
  number
>;
const ruleCount = moneyRuleNames.length;
/** Lanes of one kind and currency: stated, counted, one for each rule, counted below nought; the same for the numbers of flows. */
const negativeLane = 2 + ruleCount;
const laneCount = negativeLane + 1;

/** Takes the parts of one flow's value: a rule's number, or `counted`. */
export interface Sink {
  hundredths(rule: number, amount: number): void;
  fine(rule: number, amount: bigint): void;
}
export const counted = -1;

/** Sums of one kind and currency. */
export class Ledger implements Sink {
  private readonly lanes = new Lanes();
  private readonly counts = new Uint32Array(laneCount);
  private count = 0;
  private from = Number.POSITIVE_INFINITY;
  private to = Number.NEGATIVE_INFINITY;

  begin(year: number): void {
    this.count += 1;
    if (year === unknownFrom) return;
    if (year < this.from) this.from = year;
    if (year > this.to) this.to = year;
  }

  state(amount: number): void {
    this.lanes.add(0, amount);
  }

  stateFine(amount: bigint): void {
    this.lanes.addFine(0, amount);
  }

  hundredths(rule: number, amount: number): void {
    this.lanes.add(rule + 2, amount);
    this.counts[rule + 2]! += 1;
    if (rule !== counted || amount >= 0) return;
    this.lanes.add(negativeLane, amount);
    this.counts[negativeLane]! += 1;
  }

  fine(rule: number, amount: bigint): void {
    this.lanes.addFine(rule + 2, amount);
    this.counts[rule + 2]! += 1;
    if (rule !== counted || amount >= 0n) return;
    this.lanes.addFine(negativeLane, amount);
    this.counts[negativeLane]! += 1;
  }

  total(flow: FlowKind, currency: string): MoneyTotal {
    const part = (wanted: RulePart) =>
      moneyRuleNames.reduce(
        (sum, name, at) => sum + (moneyRules[name].part === wanted ? this.lanes.sum(at + 2) : 0n),
        0n,
      );
    const countedSum = this.lanes.sum(1);
    const headline = headlineRuleOf(flow);
    const reasons: MoneyReason[] = moneyRuleNames.flatMap((name, at) => {
      const { code, part: rulePart } = moneyRules[name];
      const flows = this.counts[at + 2]!;
      return flows === 0 ? [] : [{ code, part: rulePart, amount: decimalText(this.lanes.sum(at + 2)), flows }];
    });
    if (headline !== null) {
      reasons.push({ code: headline.code, part: 'HEADLINE', amount: decimalText(countedSum), flows: this.counts[1]! });
    }
    return {
      flow,
      currency,
      stated: decimalText(this.lanes.sum(0)),
      counted: decimalText(countedSum),
      sharedOut: decimalText(part('SHARED_OUT')),
      excluded: decimalText(part('EXCLUDED')),
      negative: decimalText(this.lanes.sum(negativeLane)),
      negativeFlows: this.counts[negativeLane]!,
      inHeadline: headline === null,
      reasons,
      flowCount: this.count,
      from: Number.isFinite(this.from) ? this.from : null,
      to: Number.isFinite(this.to) ? this.to : null,
    };
  }
}

/** The parts of one flow. */
export class Receipt implements Sink {
  private readonly amounts = new Map<number, bigint>();

  hundredths(rule: number, amount: number): void {
    this.fine(rule, BigInt(amount) * finePerHundredth);
  }

  fine(rule: number, amount: bigint): void {
    this.amounts.set(rule, (this.amounts.get(rule) ?? 0n) + amount);
  }

  hasPart(part: MoneyPart): boolean {
    return [...this.amounts.keys()].some((rule) => partOf(rule) === part);
  }

  result(): Pick<MoneyShare, 'counted' | 'sharedOut' | 'excluded' | 'reasons'> {
    const sum = (part: MoneyPart) =>
      decimalText(
        [...this.amounts].reduce((total, [rule, amount]) => total + (partOf(rule) === part ? amount : 0n), 0n),
      );
    return {
      counted: sum('COUNTED'),
      sharedOut: sum('SHARED_OUT'),
      excluded: sum('EXCLUDED'),
      reasons: [...this.amounts.keys()].flatMap((rule) =>
        rule === counted ? [] : moneyRules[moneyRuleNames[rule]!].code,
      ),
    };
  }
}

function partOf(rule: number): MoneyPart {
  if (rule === counted) return 'COUNTED';
  return moneyRules[moneyRuleNames[rule]!].part === 'SHARED_OUT' ? 'SHARED_OUT' : 'EXCLUDED';
}
