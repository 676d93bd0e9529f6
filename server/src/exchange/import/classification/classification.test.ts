import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCsv } from '../testing/bundled-csv.ts';
import { loadBundled, type LoadedSample } from '../testing/loaded-sample.ts';

let sample: LoadedSample;
beforeAll(async () => {
  sample = await loadBundled('urusan', 'dac-sectors', 'sdg', 'crosswalk');
});
afterAll(() => sample[Symbol.asyncDispose]());

describe('sectors and goals', () => {
  it('are those of the files, with their parents', async () => {
    const vocabulary = (name: string, source: string) =>
      sample.count({ fields: [{ field: 'vocabulary', in: [name] }], sources: [`source:jejaring:${source}`] });
    const dac = bundledCsv('classification/dac-sectors.csv');
    const sdg = bundledCsv('classification/sdg.csv');
    expect(await vocabulary('urusan', 'urusan')).toBe(32);
    expect(await vocabulary('dac3', 'dac-sectors')).toBe(dac.filter((row) => row.code?.length === 3).length);
    expect(await vocabulary('dac5', 'dac-sectors')).toBe(dac.filter((row) => row.code?.length === 5).length);
    expect(await vocabulary('sdg', 'sdg')).toBe(17);
    expect(await vocabulary('sdg-target', 'sdg')).toBe(sdg.length - 17);
    expect(sample.linked('PARENT_OF', 'dac-sectors')).toHaveLength(dac.filter((row) => row.parent !== '').length);
    expect(sample.linked('PARENT_OF', 'sdg')).toHaveLength(sdg.length - 17);
  });

  it('correspond as the crosswalk says, as our own reading', () => {
    const ties = sample.linked('CORRESPONDS_TO', 'crosswalk');
    expect(ties).toHaveLength(bundledCsv('classification/crosswalk.csv').length);
    expect(ties).toContainEqual(
      expect.objectContaining({
        from: 'sector:urusan:1.02',
        to: 'goal:sdg:3',
        basis: 'INFERRED',
        rule: 'jejaring crosswalk',
      }),
    );
  });
});
