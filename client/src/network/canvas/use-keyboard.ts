import type { KeyboardEvent } from 'react';
import type { ViewContext } from '../actions/action.ts';
import { actionOf } from '../actions/actions.ts';

/** The keys of the canvas (design.md §5). */
export function useKeyboard(context: ViewContext): (event: KeyboardEvent) => void {
  return (event) => {
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    if (action.isPossible(context)) action.run(context);
  };
}
