import { useNavigate } from '@tanstack/react-router';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ExploreSearch } from '../../network-address/explore-search.ts';
import { readState, writeState, type ExploreState } from '../../network-address/explore-state.ts';
import { isNewPage, record, redoState, startHistory, undoState } from '../state/history.ts';
import type { Transition } from '../state/transitions.ts';

export interface ExploreControl {
  readonly state: ExploreState;
  /** Applies a change and writes it to the address; the browser's Back undoes it, unless it only moved the view. */
  readonly apply: (transition: Transition) => void;
  /** Null where there is nothing to undo or redo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Undone and redone steps are not animated. */
  readonly lastChange: 'step' | 'undo';
}

/** The one place where state and address meet. */
export function useExploreControl(search: ExploreSearch): ExploreControl {
  const navigate = useNavigate();
  const address = JSON.stringify(search);
  const state = useMemo(() => readState(JSON.parse(address) as ExploreSearch), [address]);
  const [history, setHistory] = useState(() => startHistory(state));
  // Several changes may come before the router has answered the first.
  const latest = useRef(state);
  const lastChange = useRef<'step' | 'undo'>('step');
  useEffect(() => {
    latest.current = state;
    setHistory((before) => record(before, state));
  }, [state]);

  const go = useCallback(
    (next: ExploreState) => {
      const before = latest.current;
      latest.current = next;
      void navigate({
        to: '/jaringan',
        search: writeState(next),
        replace: !isNewPage(before, next),
        resetScroll: false,
      });
    },
    [navigate],
  );
  const apply = useCallback(
    (transition: Transition) => {
      const next = transition(latest.current);
      lastChange.current = 'step';
      if (JSON.stringify(writeState(next)) !== JSON.stringify(writeState(latest.current))) go(next);
    },
    [go],
  );
  const before = undoState(history);
  const after = redoState(history);
  const travel = (to: ExploreState | null) =>
    to === null
      ? null
      : () => {
          lastChange.current = 'undo';
          go(to);
        };
  return { state, apply, undo: travel(before), redo: travel(after), lastChange: lastChange.current };
}

const Context = createContext<ExploreControl | null>(null);
export const ExploreProvider = Context.Provider;

export function useExplore(): ExploreControl {
  const control = use(Context);
  if (control === null) throw new Error('useExplore stands outside the explore page.');
  return control;
}
