import { writeState, type ExploreState } from '../../network-address/explore-state.ts';

/**
 * Undo and redo over states. Selection, view and table settings are not steps: they follow the eye, and an undo that
 * only moved a selection would seem to do nothing.
 */
export interface History {
  readonly past: readonly ExploreState[];
  readonly present: ExploreState;
  readonly future: readonly ExploreState[];
}

const historyLength = 50;

export function startHistory(state: ExploreState): History {
  return { past: [], present: state, future: [] };
}

/** What makes two states the same step. */
export function stepKey(state: ExploreState): string {
  return JSON.stringify(writeState({ ...state, selected: null, view: 'network', sort: null, withoutColumns: [] }));
}

/** Whether the browser's Back returns from one to the other: all but moving, sorting and choosing columns. */
export function isNewPage(before: ExploreState, next: ExploreState): boolean {
  return pageKey(before) !== pageKey(next);
}

function pageKey(state: ExploreState): string {
  return JSON.stringify(writeState({ ...state, camera: null, sort: null, withoutColumns: [] }));
}

/**
 * Takes a state that the address shows. The same step replaces the present; a return to the step before (the browser's
 * Back) is an undo, one to the step after (Forward) a redo; anything else is a new step.
 */
export function record(history: History, state: ExploreState): History {
  const key = stepKey(state);
  if (key === stepKey(history.present)) return { ...history, present: state };
  const before = history.past.at(-1);
  if (before !== undefined && stepKey(before) === key) {
    return { past: history.past.slice(0, -1), present: state, future: [history.present, ...history.future] };
  }
  const after = history.future[0];
  if (after !== undefined && stepKey(after) === key) {
    return { past: [...history.past, history.present], present: state, future: history.future.slice(1) };
  }
  return { past: [...history.past, history.present].slice(-historyLength), present: state, future: [] };
}

/** The state one step back, with the view that is open now; null at the beginning. */
export function undoState(history: History): ExploreState | null {
  return withPresentView(history.past.at(-1), history.present);
}

export function redoState(history: History): ExploreState | null {
  return withPresentView(history.future[0], history.present);
}

function withPresentView(step: ExploreState | undefined, present: ExploreState): ExploreState | null {
  if (step === undefined) return null;
  return { ...step, view: present.view, sort: present.sort, withoutColumns: present.withoutColumns };
}
