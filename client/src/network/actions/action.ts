import type { MessageDescriptor } from '@lingui/core';
import type { Icon } from '@tabler/icons-react';
import type { NetworkCanvas } from '../../drawing/canvas/network-canvas.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { ExploreControl } from '../page/use-explore.ts';
import type { KeyStroke } from './key-stroke.ts';

/** What an action on one node works with. */
export interface NodeContext extends Pick<ExploreControl, 'state' | 'apply'> {
  readonly at: string;
}

/** What an action of the picture works with. */
export interface ViewContext extends Pick<ExploreControl, 'state' | 'apply' | 'undo' | 'redo'> {
  readonly picture: Picture;
  /** Null until it is drawn. */
  readonly canvas: Pick<NetworkCanvas, 'spots' | 'zoomBy' | 'fit'> | null;
  /** Where the keyboard stands; null outside the picture. */
  readonly current: string | null;
  readonly setCurrent: (id: string) => void;
  readonly openHelp: () => void;
  /** Takes the keyboard out of the picture. */
  readonly leave: () => void;
}

/** One thing that can be done: keys, buttons and the help are made from it. */
export interface Action<Context = ViewContext> {
  readonly name: string;
  /** What stands on its button; absent where only keys do it. */
  readonly label?: MessageDescriptor;
  readonly Icon?: Icon;
  readonly keys: readonly KeyStroke[];
  readonly isPossible: (context: Context) => boolean;
  readonly run: (context: Context) => void;
}

export type NodeAction = Action<NodeContext> & { readonly label: MessageDescriptor };

/** The node that a key means: where the keyboard stands, else what is selected, else the focus. */
export function nodeOf({ current, state, picture }: Pick<ViewContext, 'current' | 'state' | 'picture'>): string | null {
  return current ?? state.selected ?? state.focus[0] ?? picture.nodes[0]?.id ?? null;
}
