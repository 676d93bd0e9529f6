import type { Direction } from '../../walk.ts';

/** What a key on the canvas means (design.md §5). */
export type Command =
  | { readonly type: 'go'; readonly direction: Direction }
  | { readonly type: 'neighbour'; readonly step: 1 | -1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | {
      readonly type:
        | 'focus'
        | 'select'
        | 'path'
        | 'fit'
        | 'show-hidden'
        | 'table'
        | 'escape'
        | 'undo'
        | 'redo'
        | 'help';
    }
  | { readonly type: 'expand' | 'collapse' | 'hide' };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Null: the key is not ours and goes on to the browser. */
export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Command | null {
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return { type: shiftKey ? 'redo' : 'undo' };
    return key.toLowerCase() === 'y' ? { type: 'redo' } : null;
  }
  if (altKey) return null;
  switch (key) {
    case 'ArrowLeft':
      return { type: 'go', direction: 'left' };
    case 'ArrowRight':
      return { type: 'go', direction: 'right' };
    case 'ArrowUp':
      return { type: 'go', direction: 'up' };
    case 'ArrowDown':
      return { type: 'go', direction: 'down' };
    case ']':
      return { type: 'neighbour', step: 1 };
    case '[':
      return { type: 'neighbour', step: -1 };
    case '+':
    case '=':
      return { type: 'zoom', factor: 1.5 };
    case '-':
      return { type: 'zoom', factor: 1 / 1.5 };
    case '0':
      return { type: 'fit' };
    case 'Enter':
      return { type: 'focus' };
    case ' ':
      return { type: 'select' };
    case 'Escape':
      return { type: 'escape' };
    case '?':
      return { type: 'help' };
    case 'Delete':
      return { type: 'hide' };
    default:
      return letterCommand(key.toLowerCase());
  }
}

function letterCommand(letter: string): Command | null {
  switch (letter) {
    case 'p':
      return { type: 'path' };
    case 'h':
      return { type: 'show-hidden' };
    case 't':
      return { type: 'table' };
    case 'e':
      return { type: 'expand' };
    case 'c':
      return { type: 'collapse' };
    default:
      return null;
  }
}
