import { describe, expect, it } from 'vitest';
import { indonesianWords } from '../../platform/testing/words.ts';
import type { Picture, PictureNode } from '../../drawing/picture.ts';
import { readState, writeState } from '../../network-address/explore-state.ts';
import type { Transition } from '../state/transitions.ts';
import type { Action, ViewContext } from './action.ts';
import { actionOf, gestures, helpLines, keyActions } from './actions.ts';
import { isPressed, type KeyStroke, type PressedKey } from './key-stroke.ts';
import { nodeActions } from './node-actions.ts';
import { phoneTools, toolbar } from './view-actions.ts';

const strokes = keyActions.flatMap((action) => action.keys.map((stroke) => ({ action, stroke })));
const pressed = ({ key, ctrl, shift = false }: Partial<KeyStroke> & { readonly key: string }): PressedKey => ({
  key,
  ctrlKey: ctrl === true,
  metaKey: false,
  shiftKey: shift,
  altKey: false,
});

const node = (id: string): PictureNode => ({
  id,
  kind: 'REGION',
  name: id,
  type: null,
  country: 'ID',
  degree: 1,
  distance: 0,
  point: null,
  from: null,
  to: null,
});
const picture = {
  nodes: ['a', 'b', 'c'].map(node),
  links: ['b', 'c'].map((target) => ({ id: `a${target}`, source: 'a', target, kind: 'PARTNERSHIP' })),
  hidden: [{ node: 'a', count: 500, byKind: [] }],
} as unknown as Picture;
const spots = [
  { id: 'a', x: 0, y: 0 },
  { id: 'b', x: 0, y: 10 },
  { id: 'c', x: 10, y: 0 },
  { id: 'd', x: -10, y: 0 },
  { id: 'e', x: 0, y: -10 },
];

/** What an action did, as the page would see it: each thing that it asked for, a change with the address that it leads to. */
function doneBy(action: Action, search = {}, current: string | null = 'a'): unknown[] {
  const done: unknown[] = [];
  const note = (what: string) => (value?: unknown) => void done.push([what, value]);
  const state = readState({ fokus: 'a', ...search });
  const context: ViewContext = {
    state,
    apply: (transition: Transition) => done.push(writeState(transition(state))),
    undo: note('undo'),
    redo: note('redo'),
    picture,
    canvas: { spots: () => spots.map((spot) => ({ ...spot, radius: 4 })), zoomBy: note('zoom'), fit: note('fit') },
    current,
    setCurrent: note('current'),
    openHelp: note('help'),
    leave: note('leave'),
  };
  expect(action.isPossible(context)).toBe(true);
  action.run(context);
  return done;
}

describe('keys', () => {
  const key = (name: string, more: object = {}) => actionOf({ ...pressed({ key: name }), ...more })?.name ?? null;

  it('mean what the help says, and leave the browser its own', () => {
    expect(key('ArrowUp')).toBe('go-up');
    expect(key(']')).toBe('next-neighbour');
    expect(key('z', { ctrlKey: true })).toBe('undo');
    expect(key('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(key('P')).toBe('path');
    expect(key('r', { ctrlKey: true })).toBeNull();
    expect(key('Tab')).toBeNull();
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
  });

  it('are each the key of one action', () => {
    for (const { action, stroke } of strokes) {
      const held = [false, true].filter((shift) => stroke.shift === undefined || stroke.shift === shift);
      for (const shift of held) {
        const meant = keyActions.filter(({ keys }) =>
          keys.some((one) => isPressed(one, pressed({ ...stroke, shift }))),
        );
        expect(meant, stroke.key).toEqual([action]);
      }
    }
  });

  it.each(strokes.map(({ action, stroke }) => [stroke.key, action] as const))('%s does something', (_key, action) => {
    expect(doneBy(action)).not.toEqual([]);
    // A change that leaves everything as it was would be a key without an effect, on a node beside the focus too.
    const [change] = doneBy(action, { pilih: 'b', sembunyi: 'x' }, 'c');
    expect(change).not.toEqual(writeState(readState({ fokus: 'a', pilih: 'b', sembunyi: 'x' })));
  });
});

describe('the help', () => {
  it('names every key that something is done by, in the words that it had', () => {
    const said = helpLines.map(({ actions, says }) => [
      actions.flatMap(({ keys }) => keys.flatMap(({ shown }) => shown ?? [])).map(indonesian),
      indonesian(says),
    ]);
    expect(said).toEqual([
      [['←', '→', '↑', '↓'], 'ke simpul terdekat di arah itu'],
      [[']', '['], 'mitra berikutnya, sebelumnya'],
      [['Enter'], 'jadikan pusat'],
      [['Spasi'], 'pilih'],
      [['P'], 'jalur dari yang terpilih'],
      [['E', 'C'], 'buka, lipat mitra simpul ini'],
      [['Delete'], 'sembunyikan simpul'],
      [['H'], 'tampilkan yang tersembunyi'],
      [['+', '−', '0'], 'perbesar, perkecil, tampilkan semua'],
      [['T'], 'tabel'],
      [['Ctrl+Z', 'Ctrl+Shift+Z'], 'urungkan, ulangi'],
      [['Esc'], 'keluar satu langkah'],
    ]);
    expect(gestures.map(({ keys }) => indonesian(keys))).toEqual(['Shift+klik', 'Alt+seret']);
    const told = new Set(helpLines.flatMap(({ actions }) => actions));
    expect(keyActions.filter((action) => !told.has(action)).map(({ name }) => name)).toEqual(['help']);
    for (const action of told)
      expect(
        action.keys.some(({ shown }) => shown !== undefined),
        action.name,
      ).toBe(true);
  });
});

describe('buttons', () => {
  it('do what a key does', () => {
    expect(toolbar.map(({ name }) => name)).toEqual(['zoom-in', 'zoom-out', 'fit', 'undo', 'redo', 'help']);
    for (const { name, run } of [...toolbar, ...phoneTools]) {
      expect(keyActions.find((action) => action.name === name)?.run, name).toBe(run);
    }
    const withoutKey = nodeActions.filter(({ name }) => !keyActions.some((action) => action.name === name));
    expect(withoutKey.map(({ name }) => name)).toEqual(['add-focus', 'expand-more', 'unpin']);
  });

  it('stand where there is something to do', () => {
    const offered = (search: object, at: string) =>
      nodeActions
        .filter((action) => action.isPossible({ state: readState({ fokus: 'a', ...search }), apply: () => {}, at }))
        .map(({ label }) => indonesian(label));
    expect(offered({}, 'a')).toEqual(['Buka mitranya']);
    expect(offered({}, 'b')).toEqual([
      'Jadikan pusat',
      'Tambah ke pusat',
      'Jalur ke sini',
      'Buka mitranya',
      'Lipat',
      'Sembunyikan',
    ]);
    expect(offered({ buka: 'a', sematan: 'a~1~2' }, 'a')).toEqual(['Buka lagi', 'Lipat', 'Lepas sematan']);
  });
});

function indonesian(text: KeyStroke['shown'] & {}): string {
  return typeof text === 'string' ? text : indonesianWords._(text);
}
