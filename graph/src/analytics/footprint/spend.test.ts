import { describe, expect, it } from 'vitest';
import { codes, parts, withProgrammes } from './testing/money-parts.ts';
import { donorWorld } from './testing/small-world.ts';

const donor = 'actor:t:donor';
const [a, b, c] = ['programme:iati:a', 'programme:iati:b', 'programme:iati:c'];

describe('budgets', () => {
  const year = { date: '2021-01-01', endDate: '2021-12-31' };

  it('that are revised replace the original of their period', () => {
    const money = withProgrammes(a)
      .flow(a, 'BUDGET', '400', year)
      .flow(a, 'BUDGET', '70', { date: '2022-01-01', endDate: '2022-12-31' })
      .flow(a, 'BUDGET', '450', year)
      .isRevised()
      .footprint(donor)
      .money();
    expect(parts(money, 'BUDGET')).toEqual(['920', '520', '0', '400']);
    expect(codes(money, 'BUDGET')).toEqual(['BUDGET_REVISED']);
  });
});

describe('an activity that is cancelled or suspended', () => {
  const world = () =>
    donorWorld()
      .entity(a, { status: 'CANCELLED' })
      .entity(b, { status: 'IMPLEMENTATION' })
      .takesPart(donor, a, 'FUNDING')
      .takesPart(donor, b, 'FUNDING')
      .covers(a, 'region:iso:KE')
      .covers(b, 'region:iso:ID')
      .flow(a, 'OUTGOING_COMMITMENT', '9000')
      .flow(b, 'OUTGOING_COMMITMENT', '5');

  it('is in the footprint, and its money is left out with the reason', () => {
    const footprint = world().footprint(donor);
    expect(footprint.byStatus()).toEqual([
      { status: 'IMPLEMENTATION', count: 1 },
      { status: 'CANCELLED', count: 1 },
    ]);
    expect(parts(footprint.money(), 'OUTGOING_COMMITMENT')).toEqual(['9005', '5', '0', '9000']);
    expect(codes(footprint.money(), 'OUTGOING_COMMITMENT')).toEqual(['ACTIVITY_STOPPED']);
  });

  it('is no presence', () => {
    const footprint = world().footprint(donor);
    const spots = footprint.whiteSpots({ level: 'COUNTRY', need: null, sector: null });
    expect(spots.map(({ region }) => region)).toEqual(['region:iso:KE']);
    expect(footprint.byPlace('COUNTRY').map(({ region, count, stopped }) => [region, count, stopped])).toEqual([
      ['region:iso:ID', 1, 0],
      ['region:iso:KE', 1, 1],
    ]);
    const [none] = world()
      .entity('actor:t:other')
      .entity(c)
      .takesPart('actor:t:other', c, 'FUNDING')
      .covers(c, 'region:iso:KE')
      .footprint('actor:t:other')
      .byPlace('COUNTRY');
    expect(none?.others).toBe(0);
  });

  it('can be asked for by its status, with its money', () => {
    const footprint = world().footprint(donor, { statuses: ['CANCELLED'] });
    expect(footprint.initiatives()).toEqual([a]);
    expect(parts(footprint.money(), 'OUTGOING_COMMITMENT')).toEqual(['9000', '9000', '0', '0']);
    expect(
      world()
        .footprint(donor, { statuses: ['SUSPENDED'] })
        .initiatives(),
    ).toEqual([]);
  });
});

describe('spend', () => {
  const [payer, spender] = ['actor:t:payer', 'actor:t:spender'];
  /** The payer disburses 100 to the spender, who reports that it spent 100. */
  const world = () =>
    donorWorld()
      .entity(payer)
      .entity(spender)
      .entity(a)
      .entity(b)
      .takesPart(payer, a, 'FUNDING')
      .takesPart(spender, b, 'IMPLEMENTING')
      .covers(a, 'region:iso:ID')
      .covers(b, 'region:iso:ID')
      .reportedBy(b, spender)
      .flow(a, 'DISBURSEMENT', '100', { from: payer, to: spender })
      .flow(b, 'EXPENDITURE', '100', { valueDate: '2020-06-30' });
  const spent = (of: string, all = world()) =>
    all
      .footprint(of)
      .spend()
      .map(({ amount, disbursement, expenditure }) => [amount, disbursement, expenditure]);

  it('is disbursement and expenditure of one reporter, not of the chain', () => {
    expect(spent(payer)).toEqual([['100', '100', '0']]);
    expect(spent(spender)).toEqual([['100', '0', '100']]);
    expect(spent('region:iso:ID')).toEqual([['100', '100', '0']]);
  });

  it('adds what the spender pays beside it', () => {
    expect(spent('region:iso:ID', world().flow(b, 'EXPENDITURE', '40'))).toEqual([['140', '100', '40']]);
  });

  it('is passed on where the activities say so, whatever the amounts', () => {
    const all = withProgrammes(a, b)
      .flow(a, 'DISBURSEMENT', '100')
      .flow(b, 'INCOMING_FUNDS', '90')
      .receivedFrom(a)
      .flow(b, 'DISBURSEMENT', '30')
      .flow(b, 'EXPENDITURE', '80');
    // Of 110 that went out of b, 90 came from a.
    expect(spent(donor, all)).toEqual([['120', '100', '20']]);
  });

  it('stands by currency, the one of most records first, and none below nought before it', () => {
    const all = withProgrammes(a)
      .flow(a, 'DISBURSEMENT', '-14', { currency: 'EUR' })
      .flow(a, 'DISBURSEMENT', '-1', { currency: 'EUR' })
      .flow(a, 'EXPENDITURE', '5', { currency: 'GBP' })
      .flow(a, 'EXPENDITURE', '7')
      .flow(a, 'DISBURSEMENT', '8')
      .flow(a, 'DISBURSEMENT', '9', { currency: null });
    expect(
      all
        .footprint(donor)
        .spend()
        .map(({ currency, amount }) => [currency, amount]),
    ).toEqual([
      ['USD', '15'],
      ['GBP', '5'],
      ['EUR', '-15'],
    ]);
  });
});
