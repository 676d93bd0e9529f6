import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowKind } from '../../model/index.ts';
import { exactValue, finePerHundredth } from './decimal.ts';
import type { MoneyPart, MoneyTotal } from './ledger.ts';
import { donorWorld, recordOf, type SmallWorld } from './testing/small-world.ts';

const donor = 'actor:t:donor';
const programmes = ['a', 'b', 'c', 'd'].map((name) => `programme:iati:${name}`);
const regions = ['region:iso:ID', 'region:iso:KE', 'region:idn:33', 'region:idn:33.10'];
const sectors = ['sector:dac5:health', 'sector:dac5:water'];

const programme = fc.constantFrom(...programmes);
const share = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const amount = fc.oneof(
  fc.integer({ min: -500, max: 500 }).map(String),
  fc.integer({ min: -100_000, max: 100_000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom('0.0005', '-12.3456', '90071992547409.91', '450359962737049.60', '123456789012345678901234.5'),
);
const flow = fc.record({
  of: programme,
  kind: fc.constantFrom<FlowKind>('BUDGET', 'DISBURSEMENT', 'INCOMING_FUNDS', 'OUTGOING_COMMITMENT'),
  value: fc.option(amount, { nil: null }),
  currency: fc.constantFrom('USD', 'EUR', null),
  valueDate: fc.constantFrom('2019-01-01', '2020-01-01', null),
  isSecond: fc.boolean(),
  own: fc.option(fc.constantFrom(...regions), { nil: null }),
  from: fc.option(programme, { nil: null }),
});
const scene = fc.record({
  flows: fc.array(flow, { maxLength: 25 }),
  parents: fc.array(fc.tuple(programme, programme), { maxLength: 4 }),
  covers: fc.array(fc.tuple(programme, fc.constantFrom(...regions), share), { maxLength: 8 }),
  inSector: fc.array(fc.tuple(programme, fc.constantFrom(...sectors), share), { maxLength: 6 }),
  filter: fc.record(
    {
      places: fc.subarray(regions, { minLength: 1 }),
      sectors: fc.subarray(sectors, { minLength: 1 }),
      from: fc.constantFrom(2019, 2020),
    },
    { requiredKeys: [] },
  ),
});
type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

function worldOf({ flows, parents, covers, inSector }: Scene): SmallWorld {
  const world = donorWorld();
  for (const id of programmes)
    world.entity(id, {}, [recordOf(id), `${recordOf(id)}-2`]).takesPart(donor, id, 'FUNDING');
  for (const [above, below] of parents) if (above !== below) world.relate('PARENT_OF', above, below);
  for (const [id, region, part] of covers) world.covers(id, region, part);
  for (const [id, sector, part] of inSector) world.inSector(id, sector, part);
  for (const { of, kind, value, currency, valueDate, isSecond, own, from } of flows) {
    const record = isSecond ? `${recordOf(of)}-2` : recordOf(of);
    const recipients = own === null ? [] : [{ region: own, share: null }];
    world.flow(of, kind, value, { currency, valueDate, record, covers: recipients });
    if (from !== null) world.receivedFrom(from);
  }
  return world;
}

function fine(text: string): bigint {
  const value = exactValue(text);
  if (value === null) throw new Error(`${text} is no decimal number.`);
  return value.fine ?? BigInt(value.hundredths) * finePerHundredth;
}

const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + fine(text), 0n);

describe('whatever the flows are', () => {
  it('the three parts add up exactly, and so do the reasons of each', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        for (const total of worldOf(drawn).footprint(donor, drawn.filter).money()) {
          expect(fine(total.stated)).toBe(sum([total.counted, total.sharedOut, total.excluded]));
          for (const part of ['EXCLUDED', 'SHARED_OUT'] as const) {
            const reasons = total.reasons.filter((reason) => reason.part === part).map((reason) => reason.amount);
            expect(sum(reasons)).toBe(fine(part === 'EXCLUDED' ? total.excluded : total.sharedOut));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is stated is the plain sum of what the flows say', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const totals = worldOf(drawn).footprint(donor).money();
        for (const total of totals) {
          const meant = drawn.flows.filter(
            ({ kind, currency }) => kind === total.flow && (currency ?? 'XXX') === total.currency,
          );
          expect(fine(total.stated)).toBe(sum(meant.flatMap(({ value }) => value ?? [])));
          expect(total.flowCount).toBe(meant.length);
        }
        expect(totals.reduce((count, { flowCount }) => count + flowCount, 0)).toBe(drawn.flows.length);
      }),
      { numRuns: 200 },
    );
  });

  it('the flows behind each part add up to it', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const footprint = worldOf(drawn).footprint(donor, drawn.filter);
        const of = { kind: 'ALL' } as const;
        for (const total of footprint.money(of)) {
          for (const [part, field] of [
            ['COUNTED', 'counted'],
            ['SHARED_OUT', 'sharedOut'],
            ['EXCLUDED', 'excluded'],
          ] as const) {
            const behind = footprint.moneyShares(of, total, part satisfies MoneyPart);
            expect(sum(behind.map((share) => share[field]))).toBe(fine(total[field]));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the order in which a store hands them out changes nothing', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const world = worldOf(drawn);
        const money = (order?: <T>(items: readonly T[]) => T[]): MoneyTotal[] =>
          world.footprint(donor, drawn.filter, order).money();
        expect(money((items) => items.toReversed())).toEqual(money());
      }),
      { numRuns: 200 },
    );
  });
});
