import type { Flow } from '../../model/index.ts';

/**
 * Ids of the original budgets that a revised one of the same record and period replaces: IATI lets a publisher keep both.
 * A revised budget of another period replaces nothing, since nobody says which part of which.
 */
export function replacedBudgets(flows: readonly Flow[], isRevised: (flow: Flow) => boolean): ReadonlySet<string> {
  const periodOf = ({ record, date, endDate }: Flow) => `${record} ${date} ${endDate}`;
  const budgets = flows.filter(({ kind, date, endDate }) => kind === 'BUDGET' && date !== null && endDate !== null);
  const revised = new Set(budgets.filter(isRevised).map(periodOf));
  return new Set(budgets.flatMap((flow) => (revised.has(periodOf(flow)) && !isRevised(flow) ? flow.id : [])));
}
