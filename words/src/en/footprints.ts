import type { Words } from '../words.ts';

export const moneyRules: Words['moneyRules'] = {
  ACTIVITY_STOPPED:
    'The activity is cancelled or suspended; its money does not count, unless that status itself was chosen.',
  BUDGET_REVISED: 'An original budget; for the same period there is a revised one, and that counts.',
  CURRENCY_MISSING:
    'No currency is stated, neither with the value nor by the activity; a figure without one is not added up.',
  DATE_UNKNOWN: 'No date is stated, so it cannot be placed in the years chosen.',
  GUARANTEED_MONEY: 'A guarantee is paid only where the loan it stands for fails.',
  HUMANITARIAN_OTHER: 'The transaction itself says otherwise about humanitarian aid than what was chosen.',
  INCOMING_MONEY:
    'Incoming money is the same money that its payer reports as going out, and that is then disbursed or spent.',
  OUTSIDE_PLACES:
    'The share of other places by the percentages stated, rebased to 100 %. A recipient named by the transaction itself goes before those of its activity.',
  OUTSIDE_SECTORS:
    'The share of other sectors by the percentages stated, rebased to 100 % within a vocabulary. A sector named by the transaction itself goes before those of its activity.',
  OUTSIDE_YEARS: 'Its value date lies outside the years chosen.',
  PASSED_ON:
    'This money was received from another activity that is counted here too, and passed on or spent; it counts once, with the first payer.',
  PLANNED_MONEY:
    'Budgets, planned disbursements and pledges say beforehand what commitments and disbursements then report.',
  REPEATED_BY_CHILD:
    'A child activity states the same money. Budgets, plans, pledges and commitments of a parent count only as far as they exceed the sum of its children; other transactions are left out where kind, currency, date and value are equal.',
  RETURNED_MONEY: 'Money that goes back to the giver: interest, repayment, reimbursement, sale of equity.',
  SAME_ACTIVITY_TWICE:
    'The same activity stands in two files; it is counted from the record that comes first for it, not from the others.',
  SHARE_UNKNOWN:
    'The source names several places or sectors without their shares, or only something larger; the share of what was chosen is unknown and is not guessed.',
  UNKNOWN_KIND: 'The type of the transaction is unknown, so nobody can say whether the same money is counted already.',
  VALUE_UNREADABLE: 'Its value is missing or cannot be read as a decimal number; the amount is unknown, not nought.',
};

export const countingNotes: Words['countingNotes'] = {
  PARTS:
    'With parents and parts: also what the parents above it and all parts below it take part in, not the other parts of those parents. What several of them take part in counts once, and so does its money.',
  REGION_AND_GOVERNMENT:
    'A region and the body that governs it are two partners, for sources name the one or the other, in different roles.',
  NAMED_PLACES:
    'Countries and areas above them count only where they are named: what is in a country adds nothing to its area. Provinces and regencies also count where a point lies in them.',
  UNKNOWN_PRESENCE:
    'What names only an area may be in any country that the DAC counts there: its presence there is unknown, not none. What names no place, or only a region code of its publisher, may be anywhere.',
  STOPPED: 'What is cancelled or suspended stands at its places, but counts as nobody being present there.',
  SPEND:
    'Spend is disbursement plus expenditure in one report of one activity, the only sum of two kinds. What is disbursed to another reporter and spent there counts once.',
  OTHERS_PRESENT:
    'Somebody else is present with an activity in the same place and the same sector. Of a region, that is everybody who works in it.',
};
