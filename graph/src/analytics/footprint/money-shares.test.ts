import { describe, expect, it } from 'vitest';
import { codes, parts, withProgrammes } from './testing/money-parts.ts';

const donor = 'actor:t:donor';
const a = 'programme:iati:a';

describe('shares', () => {
  const inIndonesia = { places: ['region:iso:ID'] };

  it('of several recipients are rebased to 100 %', () => {
    const money = withProgrammes(a)
      .covers(a, 'region:iso:ID', 30)
      .covers(a, 'region:iso:KE', 10)
      .flow(a, 'DISBURSEMENT', '100')
      .footprint(donor, inIndonesia)
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['100', '75', '25', '0']);
    expect(codes(money, 'DISBURSEMENT')).toEqual(['OUTSIDE_PLACES']);
  });

  it("of a transaction's own recipient go before its activity's", () => {
    const money = withProgrammes(a)
      .covers(a, 'region:iso:ID', 50)
      .covers(a, 'region:iso:KE', 50)
      .flow(a, 'DISBURSEMENT', '100', { covers: [{ region: 'region:iso:KE', share: null }] })
      .flow(a, 'DISBURSEMENT', '10')
      .footprint(donor, inIndonesia)
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['110', '5', '105', '0']);
  });

  it('that nobody states are unknown, not guessed; one that is missing is what is left', () => {
    const unknown = withProgrammes(a).covers(a, 'region:iso:ID').covers(a, 'region:iso:KE').flow(a, 'BUDGET', '100');
    expect(parts(unknown.footprint(donor, inIndonesia).money(), 'BUDGET')).toEqual(['100', '0', '0', '100']);
    const left = withProgrammes(a).covers(a, 'region:iso:ID').covers(a, 'region:iso:KE', 80).flow(a, 'BUDGET', '100');
    expect(parts(left.footprint(donor, inIndonesia).money(), 'BUDGET')).toEqual(['100', '20', '80', '0']);
    const nothing = withProgrammes(a)
      .covers(a, 'region:iso:ID')
      .covers(a, 'region:iso:KE', 100)
      .flow(a, 'BUDGET', '100');
    expect(parts(nothing.footprint(donor, inIndonesia).money(), 'BUDGET')).toEqual(['100', '0', '100', '0']);
  });

  it('of a country are known for a province only where the points agree', () => {
    const point = { qualifier: 'LOCATION_1', properties: { precision: 'EXACT', point: { lat: -7.7, lon: 110.6 } } };
    const world = () =>
      withProgrammes(a)
        .covers(a, 'region:iso:ID', 100)
        .flow(a, 'BUDGET', '100')
        .relate('COVERS', a, 'region:idn:33.10', point);
    const province = { places: ['region:idn:33'] };
    expect(parts(world().footprint(donor, province).money(), 'BUDGET')).toEqual(['100', '100', '0', '0']);
    const both = world().relate('COVERS', a, 'region:idn:53', { ...point, qualifier: 'LOCATION_2' });
    expect(parts(both.footprint(donor, province).money(), 'BUDGET')).toEqual(['100', '0', '0', '100']);
  });

  it('of sectors divide within their vocabulary, a transaction’s own sector first', () => {
    const money = withProgrammes(a)
      .inSector(a, 'sector:dac5:health', 60)
      .inSector(a, 'sector:dac5:water', 40)
      .flow(a, 'DISBURSEMENT', '10')
      .flow(a, 'DISBURSEMENT', '1', { sectors: [{ sector: 'sector:dac5:health', vocabulary: '1', share: null }] })
      .footprint(donor, { sectors: ['sector:dac5:health'] })
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['11', '7', '4', '0']);
    expect(codes(money, 'DISBURSEMENT')).toEqual(['OUTSIDE_SECTORS']);
  });
});

describe('years', () => {
  it('leave out money dated elsewhere, and money without a date', () => {
    const money = withProgrammes(a)
      .flow(a, 'DISBURSEMENT', '1', { valueDate: '2019-05-01' })
      .flow(a, 'DISBURSEMENT', '2')
      .flow(a, 'DISBURSEMENT', '4', { valueDate: null })
      .footprint(donor, { from: 2020, to: 2020 })
      .money();
    expect(parts(money, 'DISBURSEMENT')).toEqual(['7', '2', '0', '5']);
    expect(codes(money, 'DISBURSEMENT')).toEqual(['DATE_UNKNOWN', 'OUTSIDE_YEARS']);
  });
});
