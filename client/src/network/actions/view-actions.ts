import { msg } from '@lingui/core/macro';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFocusCentered,
  IconKeyboard,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { adjacency } from '../../drawing/picture.ts';
import { nearestInDirection, stepAround, type Direction } from '../../drawing/walk.ts';
import { clearPath, moveCamera, select, setView, showHidden, showMore } from '../state/transitions.ts';
import { nodeOf, type Action, type ViewContext } from './action.ts';

const always = () => true;

function go(direction: Direction, key: string, shown: string): Action {
  return {
    name: `go-${direction}`,
    keys: [{ key, shown }],
    isPossible: (context) => nodeOf(context) !== null,
    run: (context) => {
      const at = nodeOf(context);
      moveTo(context, at === null ? null : nearestInDirection(context.canvas?.spots() ?? [], at, direction));
    },
  };
}

export const arrows: readonly Action[] = [
  go('left', 'ArrowLeft', '←'),
  go('right', 'ArrowRight', '→'),
  go('up', 'ArrowUp', '↑'),
  go('down', 'ArrowDown', '↓'),
];

function neighbour(step: 1 | -1, key: string): Action {
  return {
    name: step === 1 ? 'next-neighbour' : 'previous-neighbour',
    keys: [{ key, shown: key }],
    isPossible: always,
    run: (context) => {
      const { state, picture, current } = context;
      // Around the selected node, else around the focus: the circle stays while one walks it.
      const centre = state.selected ?? state.focus[0] ?? nodeOf(context);
      const ids = (centre === null ? [] : (adjacency(picture).get(centre) ?? [])).map((one) => one.id);
      moveTo(context, stepAround(ids, current === centre ? null : current, step));
    },
  };
}

export const neighbours: readonly Action[] = [neighbour(1, ']'), neighbour(-1, '[')];

export const zoomIn: Action = {
  name: 'zoom-in',
  label: msg`Perbesar`,
  Icon: IconPlus,
  keys: [{ key: '+', shown: '+' }, { key: '=' }],
  isPossible: always,
  run: ({ canvas }) => canvas?.zoomBy(1.5),
};

export const zoomOut: Action = {
  name: 'zoom-out',
  label: msg`Perkecil`,
  Icon: IconMinus,
  keys: [{ key: '-', shown: '−' }],
  isPossible: always,
  run: ({ canvas }) => canvas?.zoomBy(1 / 1.5),
};

export const fit: Action = {
  name: 'fit',
  label: msg`Tampilkan semua`,
  Icon: IconFocusCentered,
  keys: [{ key: '0', shown: '0' }],
  isPossible: always,
  run: ({ canvas, apply }) => {
    canvas?.fit(true);
    apply(moveCamera(null));
  },
};

export const undo: Action = {
  name: 'undo',
  label: msg`Urungkan`,
  Icon: IconArrowBackUp,
  keys: [{ key: 'z', ctrl: true, shift: false, shown: 'Ctrl+Z' }],
  isPossible: (context) => context.undo !== null,
  run: (context) => context.undo?.(),
};

export const redo: Action = {
  name: 'redo',
  label: msg`Ulangi`,
  Icon: IconArrowForwardUp,
  keys: [
    { key: 'z', ctrl: true, shift: true, shown: 'Ctrl+Shift+Z' },
    { key: 'y', ctrl: true },
  ],
  isPossible: (context) => context.redo !== null,
  run: (context) => context.redo?.(),
};

export const help: Action = {
  name: 'help',
  label: msg`Daftar tombol`,
  Icon: IconKeyboard,
  keys: [{ key: '?' }],
  isPossible: always,
  run: ({ openHelp }) => openHelp(),
};

export const table: Action = {
  name: 'table',
  keys: [{ key: 't', shown: 'T' }],
  isPossible: always,
  run: ({ apply }) => apply(setView('table')),
};

/** What a person put away comes back first, then what the guard left out. */
export const reveal: Action = {
  name: 'show-hidden',
  keys: [{ key: 'h', shown: 'H' }],
  isPossible: always,
  run: ({ state, apply, picture }) =>
    apply(state.hidden.length + state.collapsed.length > 0 ? showHidden : showMore(picture)),
};

/** One step out: of the selection, of the path, of the picture. */
export const escape: Action = {
  name: 'escape',
  keys: [{ key: 'Escape', shown: 'Esc' }],
  isPossible: always,
  run: ({ state, apply, leave }) => {
    if (state.selected !== null) apply(select(null));
    else if (state.path !== null) apply(clearPath);
    else leave();
  },
};

function moveTo({ setCurrent }: ViewContext, id: string | null): void {
  if (id !== null) setCurrent(id);
}

/** The buttons beside the picture, in their order. */
export const toolbar: readonly Tool[] = [zoomIn, zoomOut, fit, undo, redo, help].map(asTool);
/** Those that the menu of a phone has too, which knows neither a keyboard nor a need to zoom by buttons. */
export const phoneTools: readonly Tool[] = [fit, undo, redo].map(asTool);

/** An action with a button of its own. */
export type Tool = Action & Required<Pick<Action, 'label' | 'Icon'>>;

function asTool(action: Action): Tool {
  const { label, Icon } = action;
  if (label === undefined || Icon === undefined) throw new Error(`${action.name} has no button`);
  return { ...action, label, Icon };
}
