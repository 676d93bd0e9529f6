import { fieldOf } from '@jejaring/graph/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCsv } from '../testing/bundled-csv.ts';
import { loadBundled, type LoadedSample } from '../testing/loaded-sample.ts';

let sample: LoadedSample;
beforeAll(async () => {
  sample = await loadBundled('idn-regions', 'idn-indicators');
});
afterAll(() => sample[Symbol.asyncDispose]());

describe('indicators', () => {
  const rows = bundledCsv('indicators/regencies-514.csv', ';');
  const columns = Object.keys(rows[0] ?? {}).slice(2, 12);
  const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? ''));
  const broken = cells.filter((cell) => /,\d{3,}$/.test(cell));

  it('hold each figure of the file that was not damaged', async () => {
    expect([rows.length, columns.length, broken.length]).toEqual([514, 10, 27]);
    expect((await sample.store.counts()).entities.INDICATOR).toBe(10);
    expect(sample.linked('MEASURED', 'indicators-regencies')).toHaveLength(cells.length - broken.length);
  });

  it('say of each figure that its vintage is not verified', async () => {
    const figures = sample.linked('MEASURED', 'indicators-regencies');
    expect(new Set(figures.map(({ properties }) => properties.quality))).toEqual(new Set(['VINTAGE_UNVERIFIED']));
    const source = await sample.entity('source:jejaring:indicators-regencies');
    expect(JSON.stringify(fieldOf(source, 'caveats'))).toMatch(/belum diverifikasi.*not verified/);
  });

  it('list the damage', () => {
    expect(sample.findingsByCode('regencies-514.csv')).toEqual({
      DECIMAL_POINT: cells.filter((cell) => cell.includes('.')).length,
      VALUE_IS_A_CLOCK_FRACTION: broken.length,
      NAME_HAS_ASTERISK: rows.filter((row) => row['Kab/Kota']?.includes('*')).length,
      ZERO_QUESTIONED: cells.filter((cell) => /^0(,0+)?$/.test(cell)).length,
      NAME_CORRECTED: 7,
    });
    expect(
      sample
        .findings('regencies-514.csv')
        .filter(({ code, value }) => code === 'DECIMAL_POINT' && value?.startsWith('0')),
    ).toHaveLength(36);
    // Sampang: 0,226388889 of a day is 5:26.
    expect(sample.findings('regencies-514.csv')).toContainEqual(
      expect.objectContaining({
        code: 'VALUE_IS_A_CLOCK_FRACTION',
        value: '0,226388889',
        suggestion: '5.26',
        key: '35.27',
      }),
    );
  });

  it('read a decimal point as it is meant, and keep a damaged figure unknown but verbatim', async () => {
    const schooling = (code: string) =>
      sample.relations.find(
        ({ from, to }) => from === `region:idn:${code}` && to === 'indicator:bps:mean-years-of-schooling',
      )?.properties.value;
    expect([schooling('11.09'), schooling('35.03'), schooling('35.27')]).toEqual([9.48, 7.56, undefined]);
    const [record] = await sample.store.records(['record:indicators-regencies:35.27']);
    expect(record?.unmapped).toMatchObject({
      lama_sekolah: '0,226388889',
      unreadable: ['indicator:bps:mean-years-of-schooling'],
    });
  });

  it.each([
    ['Toba Samosir', '12.12'],
    ['Pontianak', '61.02'],
    ['Kota Baru', '63.02'],
    ['Mahakam Hulu', '64.11'],
    ['Siau Tagulandang Biaro', '71.09'],
    ['Mamuju Utara', '76.01'],
    ['Maluku Tenggara Barat', '81.03'],
  ])('find %s as %s', async (name, code) => {
    const [record] = await sample.store.records([`record:indicators-regencies:${code}`]);
    expect(record?.locator.row).toBe(rows.findIndex((row) => row['Kab/Kota'] === name) + 2);
  });
});
