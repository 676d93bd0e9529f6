import { decimalText, exactValue, finePerHundredth } from './decimal.ts';
import type { MoneyTotal } from './ledger.ts';

/** What was spent in one currency, with its two parts; amounts are decimal text. */
export interface Spend {
  /** ISO 4217. */
  readonly currency: string;
  readonly amount: string;
  readonly disbursement: string;
  readonly expenditure: string;
  readonly flows: number;
}

/**
 * Spend is disbursement + expenditure, the only sum of kinds: a reporter gives what it pays to others as the one and what it
 * pays for itself as the other. Each activity is counted from one report, and what a payer disbursed to a spender counts once
 * (rule PASSED_ON). Positive amounts of most flows first, then by currency; what has no currency is not summed.
 */
export function spendOf(totals: readonly MoneyTotal[]): Spend[] {
  const kinds = totals.filter(({ flow, currency }) => isSpend(flow) && currency !== 'XXX');
  return [...Map.groupBy(kinds, ({ currency }) => currency)]
    .map(([currency, some]) => {
      const amountOf = (kind: MoneyTotal['flow']) => some.find(({ flow }) => flow === kind)?.counted ?? '0';
      const disbursement = amountOf('DISBURSEMENT');
      const expenditure = amountOf('EXPENDITURE');
      const amount = decimalText(fineOf(disbursement) + fineOf(expenditure));
      return {
        currency,
        amount,
        disbursement,
        expenditure,
        flows: some.reduce((sum, { flowCount }) => sum + flowCount, 0),
      };
    })
    .sort(
      (a, b) =>
        Number(fineOf(b.amount) > 0n) - Number(fineOf(a.amount) > 0n) ||
        b.flows - a.flows ||
        (a.currency < b.currency ? -1 : 1),
    );
}

function isSpend(flow: MoneyTotal['flow']): boolean {
  return flow === 'DISBURSEMENT' || flow === 'EXPENDITURE';
}

function fineOf(amount: string): bigint {
  const value = exactValue(amount);
  if (value === null) return 0n;
  return value.fine ?? BigInt(value.hundredths) * finePerHundredth;
}
