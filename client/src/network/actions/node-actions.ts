import { msg } from '@lingui/core/macro';
import * as transitions from '../state/transitions.ts';
import { nodeOf, type Action, type NodeAction, type NodeContext } from './action.ts';

const isBesideFocus = ({ state, at }: NodeContext) => !state.focus.includes(at);
const isOpen = ({ state, at }: NodeContext) => state.expanded.some(({ id }) => id === at);

/**
 * An action on a node, as keys do it: on the node where they stand. What has no button there is still no key that is
 * refused: on the focus, «jadikan pusat» begins the question anew.
 */
export function onNode(action: NodeAction): Action {
  return {
    ...action,
    isPossible: (context) => nodeOf(context) !== null,
    run: (context) => {
      const at = nodeOf(context);
      if (at !== null) action.run({ ...context, at });
    },
  };
}

export const focus: NodeAction = {
  name: 'focus',
  label: msg`Jadikan pusat`,
  keys: [{ key: 'Enter', shown: 'Enter' }],
  isPossible: isBesideFocus,
  run: ({ apply, at }) => apply(transitions.focusOn(at)),
};

const addFocus: NodeAction = {
  name: 'add-focus',
  label: msg`Tambah ke pusat`,
  keys: [],
  isPossible: isBesideFocus,
  run: ({ apply, at }) => apply(transitions.addFocus(at)),
};

export const path: NodeAction = {
  name: 'path',
  label: msg`Jalur ke sini`,
  keys: [{ key: 'p', shown: 'P' }],
  isPossible: isBesideFocus,
  run: ({ state, apply, at }) => apply(transitions.findPath(state.selected === at ? null : state.selected, at)),
};

export const expand: NodeAction = {
  name: 'expand',
  label: msg`Buka mitranya`,
  keys: [{ key: 'e', shown: 'E' }],
  isPossible: (context) => !isOpen(context),
  run: ({ apply, at }) => apply(transitions.expand(at)),
};

/** One more page of the partners of a node that is open; the same key opens it. */
const expandMore: NodeAction = {
  ...expand,
  name: 'expand-more',
  label: msg`Buka lagi`,
  keys: [],
  isPossible: isOpen,
};

export const collapse: NodeAction = {
  name: 'collapse',
  label: msg`Lipat`,
  keys: [{ key: 'c', shown: 'C' }],
  isPossible: (context) => isBesideFocus(context) || isOpen(context),
  run: ({ apply, at }) => apply(transitions.collapse(at)),
};

export const hide: NodeAction = {
  name: 'hide',
  label: msg`Sembunyikan`,
  keys: [{ key: 'Delete', shown: 'Delete' }],
  isPossible: isBesideFocus,
  run: ({ apply, at }) => apply(transitions.hide([at])),
};

const unpin: NodeAction = {
  name: 'unpin',
  label: msg`Lepas sematan`,
  keys: [],
  isPossible: ({ state, at }) => state.pins.has(at),
  run: ({ apply, at }) => apply(transitions.pin(at, null)),
};

/** Selecting is a click, or this key; it needs no button. */
export const select: Action = {
  name: 'select',
  keys: [{ key: ' ', shown: msg`Spasi` }],
  isPossible: (context) => nodeOf(context) !== null,
  run: (context) => {
    const at = nodeOf(context);
    if (at !== null) context.apply(transitions.select(at));
  },
};

/** The buttons of a node, in their order: the same as its gestures and keys, for those who use neither. */
export const nodeActions: readonly NodeAction[] = [focus, addFocus, path, expand, expandMore, collapse, hide, unpin];
