import type { HeadlineRule } from './money-rule.ts';

export const plannedMoney: HeadlineRule = {
  code: 'PLANNED_MONEY',
  part: 'HEADLINE',
  kinds: ['BUDGET', 'PLANNED_DISBURSEMENT', 'OUTGOING_PLEDGE'],
  explanation: {
    id: 'Anggaran, rencana pencairan, dan janji menyebut lebih dahulu uang yang kemudian dicatat sebagai komitmen dan pencairan.',
    en: 'Budgets, planned disbursements and pledges say beforehand what commitments and disbursements then report.',
  },
};
