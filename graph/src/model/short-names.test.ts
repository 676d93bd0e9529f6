import { describe, expect, it } from 'vitest';
import type { LocalName } from './values.ts';
import { labelNames } from './short-names.ts';
import type { RegionLevel } from './vocabulary.ts';

const name = (text: string, use: LocalName['use'], to?: string): LocalName => ({
  language: 'id',
  text,
  use,
  ...(to === undefined ? {} : { to }),
});
const texts = (level: RegionLevel, names: LocalName[]) =>
  labelNames({ kind: 'REGION', names, fields: { level } }).map(({ text }) => text);

describe('names of labels', () => {
  it('takes the short name of a province', () => {
    expect(texts('PROVINCE', [name('Daerah Khusus Ibukota Jakarta', 'OFFICIAL'), name('Jakarta', 'SHORT')])).toEqual([
      'Jakarta',
    ]);
  });

  it('keeps "Kota" and "Kabupaten", which tell namesakes apart', () => {
    expect(texts('REGENCY', [name('Kota Bogor', 'OFFICIAL'), name('Bogor', 'SHORT')])).toEqual(['Kota Bogor', 'Bogor']);
  });

  it('keeps the full name where there is no short one in use', () => {
    const names = [name('Jawa Barat', 'OFFICIAL'), name('Pasundan', 'SHORT', '1950')];
    expect(texts('PROVINCE', names)).toEqual(['Jawa Barat', 'Pasundan']);
  });
});
