import { say } from '@jejaring/words';
import { describe, expect, it } from 'vitest';
import { allMoneyRules } from './rules/index.ts';
import { codes, parts, withProgrammes } from './testing/money-parts.ts';
import { donorWorld, recordOf } from './testing/small-world.ts';

const donor = 'actor:t:donor';
const [a, b, c] = ['programme:iati:a', 'programme:iati:b', 'programme:iati:c'];

describe('values', () => {
  it('that are negative count with their sign, nought counts, unreadable ones are unknown', () => {
    const money = withProgrammes(a)
      .flow(a, 'DISBURSEMENT', '100.10')
      .flow(a, 'DISBURSEMENT', '-30.2')
      .flow(a, 'DISBURSEMENT', '0')
      .flow(a, 'DISBURSEMENT', null)
      .footprint(donor)
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['69.9', '69.9', '0', '0']);
    expect(money[0]?.reasons).toEqual([{ code: 'VALUE_UNREADABLE', part: 'EXCLUDED', amount: '0', flows: 1 }]);
    expect(money[0]?.flowCount).toBe(4);
  });

  it('without a currency are added to nothing', () => {
    const money = withProgrammes(a)
      .flow(a, 'EXPENDITURE', '5', { currency: null })
      .flow(a, 'EXPENDITURE', '7')
      .footprint(donor)
      .money();
    expect(parts(money, 'EXPENDITURE', 'XXX')).toEqual(['5', '0', '0', '5']);
    expect(parts(money, 'EXPENDITURE')).toEqual(['7', '7', '0', '0']);
  });

  it('of any size and precision stay exact', () => {
    const money = withProgrammes(a)
      .flow(a, 'BUDGET', '98765432109876543210.000000000001')
      .flow(a, 'BUDGET', '0.1')
      .flow(a, 'BUDGET', '45035996273704.95')
      .flow(a, 'BUDGET', '0.02')
      .footprint(donor)
      .money();
    expect(money[0]?.counted).toBe('98765477145872816915.070000000001');
  });
});

describe('kinds', () => {
  it('are never added to each other, and those that repeat another are not in the headline', () => {
    const money = withProgrammes(a)
      .flow(a, 'DISBURSEMENT', '10')
      .flow(a, 'BUDGET', '20')
      .flow(a, 'INCOMING_FUNDS', '30')
      .footprint(donor)
      .money();
    expect(money.map(({ flow, counted, inHeadline }) => [flow, counted, inHeadline])).toEqual([
      ['INCOMING_FUNDS', '30', false],
      ['DISBURSEMENT', '10', true],
      ['BUDGET', '20', false],
    ]);
    expect(money.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['INCOMING_MONEY'],
      [],
      ['PLANNED_MONEY'],
    ]);
  });
});

describe('an activity in two files', () => {
  it('counts from the record that comes first, whatever the other says', () => {
    const second = `${recordOf(a)}-2`;
    const money = withProgrammes()
      .entity(a, {}, [recordOf(a), second])
      .takesPart(donor, a, 'FUNDING')
      .flow(a, 'BUDGET', '99', { record: second })
      .flow(a, 'BUDGET', '100')
      .flow(a, 'DISBURSEMENT', '7', { record: second })
      .footprint(donor)
      .money();
    expect(parts(money, 'BUDGET')).toEqual(['199', '100', '0', '99']);
    expect(parts(money, 'DISBURSEMENT')).toEqual(['7', '0', '0', '7']);
    expect(codes(money, 'BUDGET')).toEqual(['SAME_ACTIVITY_TWICE']);
  });
});

describe('a parent and its children', () => {
  const family = () => withProgrammes(a, b, c).relate('PARENT_OF', a, b).relate('PARENT_OF', a, c);

  it('repeat a budget: the parent counts only what is more than its children', () => {
    const money = family()
      .flow(a, 'BUDGET', '100')
      .flow(b, 'BUDGET', '60')
      .flow(c, 'BUDGET', '30')
      .footprint(donor)
      .money();
    expect(parts(money, 'BUDGET')).toEqual(['190', '100', '0', '90']);
    expect(codes(money, 'BUDGET')).toEqual(['REPEATED_BY_CHILD']);
  });

  it('repeat it down several steps, each step once', () => {
    const money = withProgrammes(a, b, c)
      .relate('PARENT_OF', a, b)
      .relate('PARENT_OF', b, c)
      .flow(a, 'BUDGET', '100')
      .flow(b, 'BUDGET', '100')
      .flow(c, 'BUDGET', '100')
      .footprint(donor)
      .money();
    expect(parts(money, 'BUDGET')).toEqual(['300', '100', '0', '200']);
  });

  it('count in full where their currencies or kinds differ', () => {
    const money = family()
      .flow(a, 'BUDGET', '100')
      .flow(b, 'BUDGET', '100', { currency: 'EUR' })
      .flow(c, 'OUTGOING_COMMITMENT', '100')
      .footprint(donor)
      .money();
    expect(money.map(({ excluded }) => excluded)).toEqual(['0', '0', '0']);
  });

  it('repeat a payment only where kind, day and value are equal, one to one', () => {
    const money = family()
      .flow(a, 'DISBURSEMENT', '50')
      .flow(a, 'DISBURSEMENT', '50')
      .flow(a, 'DISBURSEMENT', '20', { valueDate: '2020-02-01' })
      .flow(b, 'DISBURSEMENT', '50')
      .flow(b, 'DISBURSEMENT', '20')
      .footprint(donor)
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['190', '140', '0', '50']);
  });

  it('of whom only the parent is in the footprint repeat nothing', () => {
    const world = donorWorld().entity(a).entity(b).relate('PARENT_OF', a, b).takesPart(donor, a, 'FUNDING');
    const money = world.flow(a, 'BUDGET', '100').flow(b, 'BUDGET', '100').footprint(donor).money();
    expect(parts(money, 'BUDGET')).toEqual(['100', '100', '0', '0']);
  });

  it('in a circle do not cancel each other out', () => {
    const world = withProgrammes(a, b).relate('PARENT_OF', a, b).relate('PARENT_OF', b, a);
    const money = world.flow(a, 'BUDGET', '100').flow(b, 'BUDGET', '100').footprint(donor).money();
    expect(parts(money, 'BUDGET')).toEqual(['200', '200', '0', '0']);
  });
});

describe('funder, intermediary and implementer, each reporting', () => {
  /** a pays 100 to b, b passes 90 on to c, c 80 to people. */
  const chain = () =>
    withProgrammes(a, b, c)
      .flow(a, 'DISBURSEMENT', '100')
      .flow(b, 'INCOMING_FUNDS', '100')
      .receivedFrom(a)
      .flow(b, 'DISBURSEMENT', '90')
      .flow(c, 'INCOMING_FUNDS', '90')
      .receivedFrom(b)
      .flow(c, 'DISBURSEMENT', '80');

  it('count what the first pays, and what came in once', () => {
    const money = chain().footprint(donor).money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['270', '100', '0', '170']);
    expect(parts(money, 'INCOMING_FUNDS')).toEqual(['190', '100', '0', '90']);
    expect(codes(money, 'DISBURSEMENT')).toEqual(['PASSED_ON']);
  });

  it('count what the intermediary adds of its own', () => {
    const money = chain().flow(b, 'DISBURSEMENT', '50').footprint(donor).money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['320', '140', '0', '180']);
  });

  it('are recognised by equal flows that name the same payer', () => {
    const payer = { from: 'actor:t:payer' };
    const money = withProgrammes(a, b)
      .entity('actor:t:payer')
      .flow(a, 'DISBURSEMENT', '100', payer)
      .flow(b, 'INCOMING_FUNDS', '100', payer)
      .flow(b, 'DISBURSEMENT', '60')
      .footprint(donor)
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['160', '100', '0', '60']);
  });

  it('are strangers where nothing ties the activities together', () => {
    const money = withProgrammes(a, b)
      .flow(a, 'DISBURSEMENT', '100')
      .flow(b, 'INCOMING_FUNDS', '100')
      .flow(b, 'DISBURSEMENT', '60')
      .footprint(donor)
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['160', '160', '0', '0']);
  });

  it('that are parent and child at once lose the amount once, not twice', () => {
    const money = withProgrammes(a, b)
      .relate('PARENT_OF', a, b)
      .flow(a, 'OUTGOING_COMMITMENT', '100')
      .flow(b, 'INCOMING_COMMITMENT', '100')
      .receivedFrom(a)
      .flow(b, 'OUTGOING_COMMITMENT', '100')
      .footprint(donor)
      .money();
    expect(parts(money, 'OUTGOING_COMMITMENT')).toEqual(['200', '100', '0', '100']);
  });
});

describe('own money', () => {
  it('is that of the flows that name the actor', () => {
    const footprint = withProgrammes(a)
      .flow(a, 'DISBURSEMENT', '1', { from: donor })
      .flow(a, 'INCOMING_FUNDS', '2', { to: donor })
      .flow(a, 'DISBURSEMENT', '4')
      .footprint(donor);
    expect(parts(footprint.money({ kind: 'PAID' }), 'DISBURSEMENT')).toEqual(['1', '1', '0', '0']);
    expect(footprint.money({ kind: 'RECEIVED' }).map(({ flow, counted }) => [flow, counted])).toEqual([
      ['INCOMING_FUNDS', '2'],
    ]);
  });
});

it('every rule is worded in both languages under a code of its own', () => {
  expect(new Set(allMoneyRules.map(({ code }) => code)).size).toBe(allMoneyRules.length);
  for (const { explanation } of allMoneyRules) {
    expect(say(explanation, 'ID').length).toBeGreaterThan(20);
    expect(say(explanation, 'EN').length).toBeGreaterThan(20);
    expect(say(explanation, 'ID')).not.toBe(say(explanation, 'EN'));
  }
});
