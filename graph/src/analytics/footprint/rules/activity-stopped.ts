import type { MoneyRule } from './money-rule.ts';

export const activityStopped: MoneyRule = {
  code: 'ACTIVITY_STOPPED',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.ACTIVITY_STOPPED,
};
