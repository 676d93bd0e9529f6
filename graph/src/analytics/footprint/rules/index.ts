import type { FlowKind } from '../../../model/index.ts';
import { activityStopped } from './activity-stopped.ts';
import { budgetRevised } from './budget-revised.ts';
import { currencyMissing } from './currency-missing.ts';
import { dateUnknown } from './date-unknown.ts';
import { guaranteedMoney } from './guaranteed-money.ts';
import { otherHumanitarian } from './humanitarian-other.ts';
import { incomingMoney } from './incoming-money.ts';
import type { HeadlineRule, MoneyRule } from './money-rule.ts';
import { outsidePlaces } from './outside-places.ts';
import { outsideSectors } from './outside-sectors.ts';
import { outsideYears } from './outside-years.ts';
import { passedOn } from './passed-on.ts';
import { plannedMoney } from './planned-money.ts';
import { repeatedByChild } from './repeated-by-child.ts';
import { returnedMoney } from './returned-money.ts';
import { sameActivityTwice } from './same-activity-twice.ts';
import { shareUnknown } from './share-unknown.ts';
import { unknownKind } from './unknown-kind.ts';
import { valueUnreadable } from './value-unreadable.ts';

export type { MoneyRule } from './money-rule.ts';

/**
 * The rules that take money out of what is counted, in the order in which they are asked: the first that takes a flow
 * whole decides. Negative values are corrections and count with their sign; nought counts as nought.
 */
export const moneyRules = {
  valueUnreadable,
  currencyMissing,
  sameActivityTwice,
  budgetRevised,
  activityStopped,
  dateUnknown,
  outsideYears,
  otherHumanitarian,
  repeatedByChild,
  passedOn,
  outsidePlaces,
  outsideSectors,
  shareUnknown,
} as const;
export type MoneyRuleName = keyof typeof moneyRules;
export const moneyRuleNames = Object.keys(moneyRules) as readonly MoneyRuleName[];

const headlineRules: readonly HeadlineRule[] = [
  incomingMoney,
  plannedMoney,
  returnedMoney,
  guaranteedMoney,
  unknownKind,
];

/** Why a kind is not in the headline; null where it is. */
export function headlineRuleOf(kind: FlowKind): HeadlineRule | null {
  return headlineRules.find(({ kinds }) => kinds.includes(kind)) ?? null;
}

const byCode = new Map<string, MoneyRule>(
  [...Object.values(moneyRules), ...headlineRules].map((rule) => [rule.code, rule]),
);

/** Every written rule, for the page that explains them. */
export const allMoneyRules: readonly MoneyRule[] = [...byCode.values()];

export function moneyRule(code: string): MoneyRule | null {
  return byCode.get(code) ?? null;
}
