import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { scopeOf } from '../network-address/explore-scope.ts';
import { useLanguage } from '../platform/use-language.ts';
import { readValues, type MeasuresSearch } from './measures-search.ts';
import { ReadingDocument } from './use-reading.generated.ts';

const usualMeasure = 'betweenness';
const page = 20;
const mostRows = 100;
/** The server answers after so long with how far it is. */
const wait = 400;

/** One measure of one scope, asked until it is done; a run that nobody asks about is ended by the server. */
export function useReading(search: MeasuresSearch) {
  const { language } = useLanguage();
  const { focus, depth, filter, ...scope } = scopeOf(search);
  const measure = scope.measure ?? usualMeasure;
  const key = JSON.stringify([measure, focus, depth, filter, search.atur]);
  // What was chosen for one question says nothing of the next.
  const [choice, setChoice] = useState({ key, rows: page, isStopped: false });
  const { rows, isStopped } = choice.key === key ? choice : { rows: page, isStopped: false };
  const { data, error, loading, refetch } = useQuery(ReadingDocument, {
    variables: {
      input: { measure, focus: [...focus], depth, filter, parameters: readValues(search.atur), wait },
      first: rows,
      language,
    },
    skip: isStopped,
    notifyOnNetworkStatusChange: true,
  });
  const result = isStopped ? null : (data?.measure ?? null);
  const isRunning = result?.state === 'RUNNING';
  useEffect(() => {
    if (!isRunning || loading) return;
    const timer = setTimeout(() => void refetch(), 100);
    return () => clearTimeout(timer);
  }, [isRunning, loading, refetch]);
  return {
    measure,
    focus,
    result,
    error: loading ? undefined : error,
    isLoading: loading && result === null,
    isStopped,
    retry: () => void refetch(),
    stop: () => setChoice({ key, rows, isStopped: true }),
    start: () => setChoice({ key, rows, isStopped: false }),
    more: rows >= mostRows ? null : () => setChoice({ key, rows: Math.min(rows + page, mostRows), isStopped }),
  };
}

export type Reading = ReturnType<typeof useReading>;
