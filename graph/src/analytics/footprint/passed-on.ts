import { deductFrom, leftOf, type Deductions, type GroupedFlows } from './deductions.ts';
import { kindNumber, type FootprintTable } from './footprint-table.ts';
import { handoversOf, type Handover } from './handovers.ts';

/**
 * Rule PASSED_ON: money that an activity received from another one of the footprint and passed on or spent is the same
 * money; it counts with the first payer, as far as that one states it.
 */
export function deductPassedOn(
  table: FootprintTable,
  initiatives: Uint32Array,
  has: Uint8Array,
  grouped: GroupedFlows,
  deductions: Deductions,
): void {
  const byReceiver = handoversOf(table);
  if (byReceiver.size === 0) return;
  const found: Handover[] = [];
  for (const initiative of initiatives) {
    for (const handover of byReceiver.get(initiative) ?? []) if (has[handover.from] === 1) found.push(handover);
  }
  // What the payers have left before this rule: a chain of three must not free its middle.
  const before: Deductions = new Map(deductions);
  for (const handover of withoutCircles(found)) {
    const { from, to, family, currency } = handover;
    const received = [...handover.received].filter((flow) => grouped.isEligible(flow));
    const paid = [...handover.paid].filter((flow) => grouped.isEligible(flow));
    const evidence = larger(grouped.sum(received), grouped.sum(paid));
    for (const kind of [family.out, family.in]) {
      const upstream = grouped
        .flows(from, kind, currency)
        .reduce((sum, flow) => sum + larger(leftOf(table, flow, before), 0n), 0n);
      const isNamed = kind === family.in && received.length > 0;
      const downstream = isNamed ? received : grouped.flows(to, kind, currency);
      const left = deductFrom(table, downstream, smaller(evidence, upstream), 'passedOn', deductions);
      if (kind !== kindNumber.DISBURSEMENT) continue;
      deductFrom(table, grouped.flows(to, kindNumber.EXPENDITURE, currency), left, 'passedOn', deductions);
    }
  }
}

/** Money that comes back to where it started would cancel itself out: the later link of a circle does not count. */
function withoutCircles(handovers: readonly Handover[]): Handover[] {
  const next = new Map<string, Set<number>>();
  const nameOf = ({ family, currency }: Handover, node: number) => `${family.out} ${currency} ${node}`;
  const kept: Handover[] = [];
  for (const handover of handovers.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const seen = new Set([handover.to]);
    for (const node of seen) for (const further of next.get(nameOf(handover, node)) ?? []) seen.add(further);
    if (seen.has(handover.from)) continue;
    const name = nameOf(handover, handover.from);
    next.set(name, (next.get(name) ?? new Set<number>()).add(handover.to));
    kept.push(handover);
  }
  return kept;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
