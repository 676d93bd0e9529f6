import type { ErrorLike } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { errorCode } from '../../design/index.ts';
import type { ExploreState } from '../../network-address/explore-state.ts';
import { loadMeasured, type Measured, type MeasureQuestion } from './load-measured.ts';

interface Answer {
  /** The last figures; they stay until the next ones are there. */
  readonly measured: Measured | null;
  /** 0 to 1 while it runs; null when it does not. */
  readonly progress: number | null;
  /** Stable code of what went wrong. */
  readonly failure: string | null;
}

/** Where a measure of the picture stands. */
export interface MeasuredState extends Answer {
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly start: () => void;
}

const nothing: Answer = { measured: null, progress: null, failure: null };

/** The figures of one measure for the nodes of a picture; nothing is asked where no measure is chosen. */
export function useMeasured(
  measure: string | null,
  { focus, depth, filter, measuredAround }: Pick<ExploreState, 'focus' | 'depth' | 'filter' | 'measuredAround'>,
  ids: readonly string[],
): MeasuredState {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<Answer>(nothing);
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState('');
  const around = measuredAround ? { focus: [...focus], depth } : { focus: [] };
  const question = measure === null ? null : JSON.stringify({ measure, ...around, filter } satisfies MeasureQuestion);
  const isStopped = question !== null && stopped === question;
  // All that is asked, in a form that compares.
  const key = question === null || isStopped || ids.length === 0 ? null : JSON.stringify([question, ids]);

  useEffect(() => {
    if (key === null) {
      setAnswer((before) => (before === nothing ? before : nothing));
      return undefined;
    }
    const [asked, of] = JSON.parse(key) as [string, string[]];
    const asking = new AbortController();
    const tell = (change: Partial<Answer>) => {
      if (!asking.signal.aborted) setAnswer((before) => ({ ...before, ...change }));
    };
    tell({ progress: 0, failure: null });
    loadMeasured(client, JSON.parse(asked) as MeasureQuestion, of, asking.signal, (progress) =>
      tell({ progress }),
    ).then(
      (measured) => tell({ measured, progress: null }),
      (error: unknown) => tell({ progress: null, failure: errorCode(error as ErrorLike) }),
    );
    return () => asking.abort(new Error('Nobody asks any more.'));
  }, [client, key, attempt]);

  return {
    ...answer,
    isStopped,
    stop: () => setStopped(question ?? ''),
    start: () => {
      setStopped('');
      setAttempt((now) => now + 1);
    },
  };
}
