import type { MoneyTotal } from '../ledger.ts';
import { donorWorld, type SmallWorld } from './small-world.ts';

/** stated, counted, shared out, excluded of one kind. */
export function parts(totals: readonly MoneyTotal[], flow: MoneyTotal['flow'], currency = 'USD'): string[] {
  const total = totals.find((each) => each.flow === flow && each.currency === currency);
  return total === undefined ? [] : [total.stated, total.counted, total.sharedOut, total.excluded];
}

/** The rules that moved a part of one kind. */
export function codes(totals: readonly MoneyTotal[], flow: MoneyTotal['flow']): string[] {
  return totals
    .filter((each) => each.flow === flow)
    .flatMap(({ reasons }) => reasons.filter(({ part }) => part !== 'HEADLINE').map(({ code }) => code));
}

/** The donor's world with these programmes, all funded by it. */
export const withProgrammes = (...programmes: string[]): SmallWorld => {
  const world = donorWorld();
  for (const programme of programmes) world.entity(programme).takesPart('actor:t:donor', programme, 'FUNDING');
  return world;
};
