import type { MessageDescriptor } from '@lingui/core';

/** A key, with what is held down. */
export interface KeyStroke {
  /** As `KeyboardEvent.key` names it, in any case. */
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl?: true;
  /** Absent: held or not, as a keyboard needs it for the sign. */
  readonly shift?: boolean;
  /** What the help writes on it; absent where it is another key for the same. */
  readonly shown?: string | MessageDescriptor;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys with Alt are the browser's. */
export function isPressed(stroke: KeyStroke, pressed: PressedKey): boolean {
  const isCtrl = pressed.ctrlKey || pressed.metaKey;
  return (
    stroke.key.toLowerCase() === pressed.key.toLowerCase() &&
    (stroke.ctrl ?? false) === isCtrl &&
    (isCtrl || !pressed.altKey) &&
    (stroke.shift === undefined || stroke.shift === pressed.shiftKey)
  );
}
