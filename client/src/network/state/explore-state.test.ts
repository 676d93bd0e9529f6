import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateExploreSearch } from '../../network-address/explore-search.ts';
import { panelOf, readState, writeState, type ExploreState } from '../../network-address/explore-state.ts';
import { toggleValue } from './facet-choice.ts';
import { isNewPage, record, redoState, startHistory, stepKey, undoState } from './history.ts';
import * as change from './transitions.ts';

const surabaya = 'region:idn:35.78';
const jakarta = 'region:idn:31';
const start = readState({ fokus: surabaya });

const id = fc
  .tuple(fc.constantFrom('region', 'programme'), fc.string({ minLength: 1, maxLength: 12 }))
  .map(([kind, rest]) => `${kind}:x:${rest}`);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const states = fc
  .record({
    focus: ids,
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
    view: fc.constantFrom('network' as const, 'map' as const, 'table' as const, 'timeline' as const),
    projection: fc.constantFrom('EXPLORE' as const, 'REGIONS' as const),
    hidden: ids,
    collapsed: ids,
    selected: fc.option(id),
    expanded: fc.uniqueArray(fc.record({ id, pages: fc.integer({ min: 1, max: 20 }) }), {
      maxLength: 3,
      selector: (one) => one.id,
    }),
    pins: fc.array(
      fc.tuple(id, fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) })),
      { maxLength: 3 },
    ),
    limit: fc.integer({ min: 1, max: 5000 }),
    size: fc.constantFrom(null, 'betweenness', 'k-core'),
    colour: fc.constantFrom(null, 'communities'),
    measuredAround: fc.boolean(),
    kinds: fc.option(fc.subarray(['REGION' as const, 'ACTOR' as const, 'PROGRAMME' as const], { minLength: 1 })),
    sectors: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 3 })),
    from: fc.option(fc.integer({ min: 1900, max: 2100 })),
    path: fc.option(fc.record({ from: fc.option(id), to: id }).filter(({ from, to }) => from !== to)),
  })
  .map(({ kinds, sectors, from, pins, ...rest }): ExploreState => ({
    ...start,
    ...rest,
    overview: false,
    pins: new Map(pins),
    filter: {
      ...(kinds === null ? {} : { kinds }),
      ...(sectors === null ? {} : { sectors }),
      ...(from === null ? {} : { from }),
    },
  }));

describe('the address', () => {
  it('gives the same state back, whatever an id holds, also through a real query string', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = new URLSearchParams(
          Object.entries(writeState(state)).map(([key, value]) => [key, String(value)]),
        );
        const read = readState(validateExploreSearch(Object.fromEntries(query)));
        expect(read).toEqual(state);
      }),
    );
  });

  it('remembers that the panel was closed, and opens it with the next selection', () => {
    expect([panelOf(start, false), panelOf(start, true)]).toEqual([surabaya, surabaya]);
    const closed = change.select(null)(start);
    expect(writeState(closed)).toEqual({ fokus: surabaya, pilih: 'tutup' });
    expect(readState(writeState(closed))).toEqual(closed);
    expect(panelOf(closed, false)).toBeNull();
    expect(panelOf(change.select(jakarta)(closed), false)).toBe(jakarta);
  });

  it('leaves the table of a phone free of the sheet until something is selected', () => {
    const table = change.setView('table')(start);
    expect([panelOf(table, true), panelOf(table, false)]).toEqual([null, surabaya]);
    expect(panelOf(change.select(jakarta)(table), true)).toBe(jakarta);
  });

  it('leaves defaults out and speaks Indonesian', () => {
    expect(writeState(start)).toEqual({ fokus: surabaya });
    const state = change.setView('map')(change.setDepth(2)(change.setFilter('kinds', ['REGION', 'ACTOR'])(start)));
    expect(writeState(state)).toEqual({ fokus: surabaya, langkah: 2, tampilan: 'peta', jenis: 'daerah,aktor' });
  });

  it('drops what nobody understands instead of failing', () => {
    const search = validateExploreSearch({
      fokus: 7,
      langkah: 'banyak',
      batas: '-3',
      dari: '2020',
      jenis: 'daerah,naga',
      asing: 'x',
    });
    expect(search).toEqual({ fokus: '7', dari: 2020, jenis: 'daerah,naga' });
    expect(readState(search).filter).toEqual({ kinds: ['REGION'], from: 2020 });
    expect(readState({ kamera: '1~2', proyeksi: '?', tampilan: '' })).toMatchObject({
      camera: null,
      projection: 'EXPLORE',
      view: 'network',
    });
  });
});

describe('transitions', () => {
  it('a new focus forgets what was opened and hidden, and keeps the filter', () => {
    const state = [
      change.expand(jakarta),
      change.hide(['a:b:c']),
      change.setFilter('links', ['PARTNERSHIP'] as const),
    ].reduce((now, step) => step(now), start);
    expect(writeState(change.focusOn(jakarta)(state))).toEqual({ fokus: jakarta, pilih: jakarta, tautan: 'kemitraan' });
  });

  it('the focus cannot be hidden', () => {
    expect(change.hide([surabaya, jakarta])(start).hidden).toEqual([jakarta]);
  });

  it('a path from the focus names its end only, and one to itself is none', () => {
    expect(writeState(change.findPath(surabaya, jakarta)(start)).jalur).toBe(jakarta);
    expect(change.findPath(null, surabaya)(start)).toBe(start);
    expect(writeState(change.findPath('region:iso:ES', jakarta)(start)).jalur).toBe(`region:iso:ES,${jakarta}`);
  });

  it('opening again pages on, closing takes all of it away, and what was never opened folds', () => {
    const opened = change.expand(jakarta)(change.expand(jakarta)(start));
    expect(opened.expanded).toEqual([{ id: jakarta, pages: 2 }]);
    expect(change.collapse(jakarta)(opened).expanded).toEqual([]);
    const folded = change.collapse(jakarta)(start);
    expect(folded.collapsed).toEqual([jakarta]);
    expect(change.expand(jakarta)(folded)).toEqual(start);
  });

  it('boxes of a facet: the last stays, all again is no filter', () => {
    expect(toggleValue(['a', 'b', 'c'], undefined, 'b')).toEqual(['a', 'c']);
    expect(toggleValue(['a', 'b', 'c'], ['a', 'c'], 'b')).toBeUndefined();
    expect(toggleValue(['a', 'b'], ['a'], 'a')).toBeNull();
  });
});

describe('history', () => {
  const steps = [change.setDepth(2), change.setDepth(3), change.hide([jakarta])];

  it('undo and redo walk over steps, not over selections', () => {
    const states: ExploreState[] = [start];
    for (const step of steps) states.push(step(states.at(-1)!));
    let history = states.slice(1).reduce(record, startHistory(start));
    history = record(history, change.select(jakarta)(states[3]!));
    expect(history.past).toHaveLength(3);
    const back = undoState(history)!;
    expect(stepKey(back)).toBe(stepKey(states[2]!));
    history = record(history, back);
    expect(stepKey(redoState(history)!)).toBe(stepKey(states[3]!));
    history = record(history, redoState(history)!);
    expect(redoState(history)).toBeNull();
  });

  it('Back returns from what was selected, filtered, opened and viewed, not from moving and sorting', () => {
    const changes = [
      change.select(jakarta),
      change.select(null),
      change.setView('table'),
      change.setFilter('kinds', ['REGION']),
      change.setDepth(2),
      change.expand(jakarta),
      change.findPath(null, jakarta),
      change.sizeBy('degree'),
    ];
    for (const one of changes) expect(isNewPage(start, one(start))).toBe(true);
    expect(isNewPage(start, change.moveCamera({ x: 1, y: 2, zoom: 3 })(start))).toBe(false);
    expect(isNewPage(start, { ...start, sort: { column: 'name', descending: true } })).toBe(false);
  });

  it('the browser going back is an undo, a new step forgets the future', () => {
    const two = change.setDepth(2)(start);
    let history = record(startHistory(start), two);
    history = record(history, start);
    expect(history.past).toEqual([]);
    expect(stepKey(redoState(history)!)).toBe(stepKey(two));
    history = record(history, change.setDepth(3)(start));
    expect(redoState(history)).toBeNull();
  });

  it('undo keeps the view that is open and remembers fifty steps', () => {
    let history = startHistory(start);
    for (let year = 1; year <= 60; year += 1)
      history = record(history, change.setFilter('from', 1900 + year)(history.present));
    expect(history.past).toHaveLength(50);
    history = record(history, change.setView('table')(history.present));
    expect(undoState(history)!.view).toBe('table');
  });
});
