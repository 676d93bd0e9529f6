import type { FootprintTable } from './footprint-table.ts';
import type { FootprintScope } from './scope.ts';
import { itemsOf } from './rows.ts';
import { weightsOf } from './shares.ts';

export interface ShareNotes {
  /** Initiatives whose stated shares of places did not add to 100 %. */
  readonly rebased: number;
  /** Initiatives that name several recipients and not the shares of all. */
  readonly unknown: number;
}

/** What the sources say of shares, record by record: an initiative counts once where any of its records is such. */
export function shareNotes(table: FootprintTable, scope: FootprintScope): ShareNotes {
  const { recipients } = table;
  let rebased = 0;
  let unknown = 0;
  for (const initiative of scope.initiatives) {
    const [first, end] = itemsOf(recipients, initiative);
    const records = new Map<number, number[]>();
    for (let at = first; at < end; at += 1) {
      const shares = records.get(recipients.record[at]!) ?? [];
      records.set(recipients.record[at]!, shares);
      shares.push(recipients.share[at]!);
    }
    const all = [...records.values()];
    if (all.some(isRebased)) rebased += 1;
    if (all.some((shares) => weightsOf(shares) === null)) unknown += 1;
  }
  return { rebased, unknown };
}

/** Stated shares that are complete, or more than that, and not 100. */
function isRebased(shares: readonly number[]): boolean {
  const stated = shares.filter((share) => share >= 0);
  const sum = stated.reduce((total, share) => total + share, 0);
  return stated.length > 0 && (sum > 100.01 || (stated.length === shares.length && sum < 99.99));
}
