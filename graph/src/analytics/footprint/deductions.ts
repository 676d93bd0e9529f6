import { finePerHundredth } from './decimal.ts';
import { kindCount, type FootprintTable } from './footprint-table.ts';
import type { MoneyRuleName } from './rules/index.ts';
import { targetsOf } from './rows.ts';

/** What a rule takes out of one flow: an amount in fine units, of the sign of the flow. */
export interface Deduction {
  readonly rule: MoneyRuleName;
  readonly fine: bigint;
}
export type Deductions = Map<number, Deduction[]>;

export function fineValue(table: FootprintTable, flow: number): bigint {
  const hundredths = table.flows.hundredths[flow]!;
  return Number.isNaN(hundredths) ? (table.flows.fine.get(flow) ?? 0n) : BigInt(hundredths) * finePerHundredth;
}

/** What is still left of a flow after the deductions so far. */
export function leftOf(table: FootprintTable, flow: number, deductions: Deductions): bigint {
  const taken = (deductions.get(flow) ?? []).reduce((sum, { fine }) => sum + fine, 0n);
  return fineValue(table, flow) - taken;
}

export function deduct(deductions: Deductions, flow: number, rule: MoneyRuleName, fine: bigint): void {
  if (fine === 0n) return;
  deductions.set(flow, [...(deductions.get(flow) ?? []), { rule, fine }]);
}

/** Takes an amount out of flows, the oldest first, never more than what is left of each; negative flows stay. Gives what it could not take. */
export function deductFrom(
  table: FootprintTable,
  flows: readonly number[],
  amount: bigint,
  rule: MoneyRuleName,
  deductions: Deductions,
): bigint {
  const { day } = table.flows;
  let open = amount;
  for (const flow of flows.toSorted((a, b) => day[a]! - day[b]! || a - b)) {
    if (open <= 0n) break;
    const left = leftOf(table, flow, deductions);
    if (left <= 0n) continue;
    const taken = left < open ? left : open;
    deduct(deductions, flow, rule, taken);
    open -= taken;
  }
  return open;
}

/** The flows of an initiative by kind and currency, those that the question counts at all. */
export class GroupedFlows {
  private readonly groups = new Map<number, Map<number, number[]>>();

  constructor(
    private readonly table: FootprintTable,
    readonly isEligible: (flow: number) => boolean,
  ) {}

  of(initiative: number): ReadonlyMap<number, readonly number[]> {
    const known = this.groups.get(initiative);
    if (known !== undefined) return known;
    const { kind, currency } = this.table.flows;
    const groups = new Map<number, number[]>();
    for (const flow of targetsOf(this.table.flowsOf, initiative)) {
      if (!this.isEligible(flow)) continue;
      const key = currency[flow]! * kindCount + kind[flow]!;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [flow]);
      else group.push(flow);
    }
    this.groups.set(initiative, groups);
    return groups;
  }

  flows(initiative: number, kind: number, currency: number): readonly number[] {
    return this.of(initiative).get(currency * kindCount + kind) ?? [];
  }

  sum(flows: readonly number[]): bigint {
    return flows.reduce((sum, flow) => sum + fineValue(this.table, flow), 0n);
  }
}
