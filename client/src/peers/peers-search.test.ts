import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, peersFile, peersQuestion, readMix, validatePeersSearch, writeMix } from './peers-search.ts';

describe('the address of a list of peers', () => {
  test('says the whole question', () => {
    const search = validatePeersSearch({
      model: 'social',
      pulau: 'jawa,sumatera',
      jenis: 'kota',
      penduduk: '100000-500000',
      urut: 'jangkauan',
      pilih: 'region:idn:33.11,region:idn:33.13',
    });
    expect(peersQuestion(search)).toEqual({
      model: { id: 'social' },
      among: { islands: ['jawa', 'sumatera'], types: ['CITY'], populationFrom: 100000, populationTo: 500000 },
      chosen: ['region:idn:33.11', 'region:idn:33.13'],
      orderBy: 'REACH',
    });
  });

  test('without a word asks for all, overall, by distance', () => {
    expect(peersQuestion({})).toEqual({ model: { id: 'overall' }, among: null, chosen: null, orderBy: 'DISTANCE' });
    expect(validatePeersSearch({ model: 'overall' })).toEqual({});
  });

  test('a range may be open at either end, and a mix stands instead of the model', () => {
    expect(peersQuestion(validatePeersSearch({ penduduk: '500000-' })).among).toEqual({ populationFrom: 500000 });
    expect(peersQuestion(validatePeersSearch({ penduduk: '-90000' })).among).toEqual({ populationTo: 90000 });
    expect(
      peersQuestion(validatePeersSearch({ model: 'social', mix: 'overall:2,indicator:bps:poverty-rate:1' })).model,
    ).toEqual({
      mix: [
        { component: 'overall', weight: 2 },
        { component: 'indicator:bps:poverty-rate', weight: 1 },
      ],
    });
  });

  test('whatever it holds, it is read twice alike and never throws', () => {
    const anything = fc.dictionary(
      fc.constantFrom('model', 'mix', 'pulau', 'jenis', 'penduduk', 'urut', 'pilih', 'tantangan', 'dengan', 'x'),
      fc.oneof(fc.string(), fc.integer(), fc.constant('kota'), fc.constant('1-2'), fc.constant('a:1,b:0')),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const once = validatePeersSearch(input);
        expect(validatePeersSearch({ ...once })).toEqual(once);
        peersQuestion(once);
      }),
    );
  });

  test('a weight of 0 or of no number is left out', () => {
    expect(readMix('overall:0,social:x,geography:3,:2')).toEqual([{ component: 'geography', weight: 3 }]);
    expect(writeMix(readMix('a:1,b:2'))).toBe('a:1,b:2');
  });

  test('a change keeps the rest, and takes away what is undefined', () => {
    expect(changed({ model: 'social', jenis: 'kota' }, { jenis: undefined, pulau: 'papua' })).toEqual({
      model: 'social',
      pulau: 'papua',
    });
  });

  test('a file asks the same question', () => {
    const question = peersQuestion({ mix: 'overall:2,geography:1', jenis: 'kota', pilih: 'region:idn:33.72' });
    const file = new URL(peersFile('xlsx', 'region:idn:33.10', question, 'EN'), 'http://localhost');
    expect(file.pathname).toBe('/peers.xlsx');
    expect(file.searchParams.getAll('mix')).toEqual(['overall:2', 'geography:1']);
    expect(JSON.parse(file.searchParams.get('among') ?? '')).toEqual({ types: ['CITY'] });
    expect(file.searchParams.getAll('chosen')).toEqual(['region:idn:33.72']);
  });
});
