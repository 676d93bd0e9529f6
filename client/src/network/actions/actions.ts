import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Action } from './action.ts';
import { isPressed, type PressedKey } from './key-stroke.ts';
import { collapse, expand, focus, hide, onNode, path, select } from './node-actions.ts';
import { arrows, escape, fit, help, neighbours, redo, reveal, table, undo, zoomIn, zoomOut } from './view-actions.ts';

/** A line of the help: what its keys do. */
export interface HelpLine {
  readonly actions: readonly Action[];
  readonly says: MessageDescriptor;
}

/** All that the keys of the picture do, in the order in which the help tells it. */
export const helpLines: readonly HelpLine[] = [
  { actions: arrows, says: msg`ke simpul terdekat di arah itu` },
  { actions: neighbours, says: msg`mitra berikutnya, sebelumnya` },
  { actions: [onNode(focus)], says: msg`jadikan pusat` },
  { actions: [select], says: msg`pilih` },
  { actions: [onNode(path)], says: msg`jalur dari yang terpilih` },
  { actions: [onNode(expand), onNode(collapse)], says: msg`buka, lipat mitra simpul ini` },
  { actions: [onNode(hide)], says: msg`sembunyikan simpul` },
  { actions: [reveal], says: msg`tampilkan yang tersembunyi` },
  { actions: [zoomIn, zoomOut, fit], says: msg`perbesar, perkecil, tampilkan semua` },
  { actions: [table], says: msg`tabel` },
  { actions: [undo, redo], says: msg`urungkan, ulangi` },
  { actions: [escape], says: msg`keluar satu langkah` },
];

/** What the pointer does while a key is held (select and lasso controllers of the canvas). */
export const gestures: readonly { readonly keys: MessageDescriptor; readonly says: MessageDescriptor }[] = [
  { keys: msg`Shift+klik`, says: msg`jalur dari yang terpilih ke simpul ini` },
  { keys: msg`Alt+seret`, says: msg`lingkari simpul untuk disembunyikan` },
];

/** Every action that a key does. The help names all but the key that opens it, which the picture's own name tells. */
export const keyActions: readonly Action[] = [...helpLines.flatMap(({ actions }) => actions), help];

/** Null: the key is not ours and goes on to the browser. */
export function actionOf(pressed: PressedKey): Action | null {
  return keyActions.find(({ keys }) => keys.some((stroke) => isPressed(stroke, pressed))) ?? null;
}
