import { describe, expect, it } from 'vitest';
import { readState, writeState } from './explore-state.ts';
import { filterParameters, validateExploreSearch } from './explore-search.ts';
import { exploreAddress } from './explore-address.ts';
import { isFiltered, measuredNetwork, scopeOf, withMeasure, withoutFilter, withoutFocus } from './explore-scope.ts';

const search = validateExploreSearch({
  fokus: 'region:idn:35.78',
  langkah: 2,
  tampilan: 'tabel',
  jenis: 'aktor',
  sektor: 'sector:dac5:12264',
  dari: 2015,
  simpulan: 'tidak',
  ukuran: 'degree',
});

describe('an address of the network, as other pages use it', () => {
  it('tells its scope', () => {
    expect(scopeOf(search)).toMatchObject({ focus: ['region:idn:35.78'], depth: 2, measure: 'degree' });
    expect(scopeOf({}).measure).toBeNull();
  });

  it('loses its filter or its focus and keeps the rest, also what another page adds', () => {
    const unfiltered = withoutFilter({ ...search, atur: 'resolution~2' });
    expect(isFiltered(search)).toBe(true);
    expect(isFiltered(unfiltered)).toBe(false);
    expect(unfiltered).toEqual({
      fokus: 'region:idn:35.78',
      langkah: 2,
      tampilan: 'tabel',
      ukuran: 'degree',
      atur: 'resolution~2',
    });
    expect(scopeOf(withoutFocus(search))).toEqual({ ...scopeOf(search), focus: [], depth: 1 });
  });

  it('counts as filters what the page reads as filter, and nothing else', () => {
    const state = readState(search);
    const all = writeState({
      ...state,
      filter: {
        kinds: ['ACTOR'],
        links: ['PARTNERSHIP'],
        forms: ['SISTER_CITY'],
        roles: ['LEAD'],
        sectors: ['s'],
        places: ['p'],
        sources: ['q'],
        from: 2000,
        to: 2001,
        inferred: false,
      },
    });
    const added = Object.keys(all).filter((name) => !(name in writeState({ ...state, filter: {} })));
    expect(added.sort()).toEqual([...filterParameters].sort());
  });

  it('is measured by size or colour', () => {
    expect(withMeasure(search, 'betweenness')).toEqual({ ...search, ukuran: 'betweenness' });
    const { size, colour, measuredAround } = readState(
      measuredNetwork(search, { by: 'colour', measure: 'communities', isAround: true }),
    );
    expect([size, colour, measuredAround]).toEqual([null, 'communities', true]);
  });

  it('leads to a focus, a selection and the end of a way, whatever ids hold', () => {
    const [from, to] = ['actor:x:a,b', 'actor:x:c~d'] as const;
    const { selected, ...focused } = readState(exploreAddress([from], { selected: to, wayTo: to }).search);
    expect(selected).toBe(to);
    expect(focused).toMatchObject({ focus: [from], path: { from: null, to } });
    expect(exploreAddress([]).search).toEqual({});
    const walked = { ...readState({}), focus: [from], selected: from, path: { from: null, to } };
    expect(exploreAddress([from], { selected: from, wayTo: to }).search).toEqual(writeState(walked));
  });
});
