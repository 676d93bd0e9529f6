import { describe, expect, it } from 'vitest';
import { bareName, nameFromCapitals, regionNames } from './region-names.ts';

describe('the names of a region', () => {
  it.each([
    ['Kabupaten Klaten', 'Klaten'],
    ['Kota Administrasi Jakarta Pusat', 'Jakarta Pusat'],
    ['Kabupaten Kotawaringin Barat', 'Kotawaringin Barat'],
    ['Kotabaru', 'Kotabaru'],
  ])('%s is %s for short', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it('are each given once, the register’s first', () => {
    const texts = (name: string, kind: Parameters<typeof regionNames>[1]) =>
      regionNames(name, kind).map(({ text, use }) => [text, use]);
    expect(texts('Kota Surakarta', 'CITY')).toEqual([
      ['Kota Surakarta', 'OFFICIAL'],
      ['Surakarta', 'SHORT'],
    ]);
    expect(texts('Jawa Timur', 'PROVINCE')).toEqual([
      ['Jawa Timur', 'OFFICIAL'],
      ['Prov. Jawa Timur', 'VARIANT'],
      ['Provinsi Jawa Timur', 'VARIANT'],
    ]);
  });

  it('lose the capitals of older lists', () => {
    expect(nameFromCapitals('KAB. MALUKU TENGGARA BARAT')).toBe('Kabupaten Maluku Tenggara Barat');
  });
});
