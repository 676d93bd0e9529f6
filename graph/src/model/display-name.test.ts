import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.ts';
import type { LocalName } from './values.ts';

const name = (text: string, language: string, more: Partial<LocalName> = {}): LocalName => ({
  text,
  language,
  use: 'OFFICIAL',
  ...more,
});

describe('the name that is shown', () => {
  it('is not in capitals where another record writes it otherwise', () => {
    const names = [name('WORLD HEALTH ORGANIZATION', 'en'), name('World Health Organization', 'und')];
    expect(displayName(names, 'EN')).toBe('World Health Organization');
    expect(displayName([...names].reverse(), 'ID')).toBe('World Health Organization');
  });

  it('is in capitals where only another language writes it otherwise, and where there is no other', () => {
    expect(displayName([name('World Bank Group', 'en'), name('GRUP BANK DUNIA', 'id')], 'ID')).toBe('GRUP BANK DUNIA');
    expect(displayName([name('WORLD BANK GROUP', 'en')], 'ID')).toBe('WORLD BANK GROUP');
  });

  it('takes a single word in capitals for an acronym', () => {
    expect(displayName([name('UNICEF', 'en'), name('United Nations Children’s Fund', 'und')], 'EN')).toBe('UNICEF');
  });

  it('is official and of today before it is of the language', () => {
    expect(displayName([name('Solo', 'id', { use: 'VARIANT' }), name('Surakarta', 'en')], 'ID')).toBe('Surakarta');
    expect(displayName([name('Batavia', 'id', { to: '1942' }), name('Jakarta', 'en')], 'ID')).toBe('Jakarta');
    expect(displayName([], 'ID')).toBe('');
  });
});
