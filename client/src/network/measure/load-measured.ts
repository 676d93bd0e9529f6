import type { ApolloClient } from '@apollo/client';
import { ExploreMeasuredDocument, type ExploreMeasuredQueryVariables } from './load-measured.generated.ts';

export type MeasureQuestion = Omit<ExploreMeasuredQueryVariables['input'], 'wait'>;

export interface Figure {
  readonly value: number | null;
  readonly group: number | null;
}

/** Figures of a measure by node; `of` is how many nodes the measured network has. */
export interface Measured {
  readonly measure: string;
  readonly of: number;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** The server answers after so many milliseconds with how far it is, and ends a run that nobody asks about for a quarter of a minute. */
const wait = 400;
/** Ids that one question may name. */
const most = 1000;

/**
 * Figures of the nodes of a picture. A long run is asked about until it is done; once `signal` is aborted nobody asks any
 * more, and the server ends it. Rejects with Apollo's errors, and with the signal's reason.
 */
export async function loadMeasured(
  client: ApolloClient,
  question: MeasureQuestion,
  ids: readonly string[],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Measured> {
  const figures = new Map<string, Figure>();
  let of = 0;
  for (let start = 0; start < Math.max(ids.length, 1);) {
    const asked = ids.slice(start, start + most);
    const { data } = await client.query({
      query: ExploreMeasuredDocument,
      variables: { input: { ...question, wait }, of: asked },
      fetchPolicy: 'no-cache',
    });
    signal.throwIfAborted();
    const answer = data?.measure;
    if (answer === null || answer === undefined) throw new Error('The measure could not be taken.');
    onProgress(answer.progress);
    of = answer.nodeCount;
    const { columns } = answer;
    if (columns === null) continue;
    for (const [at, id] of asked.entries()) {
      figures.set(id, { value: columns.values[at] ?? null, group: columns.groups[at] ?? null });
    }
    start += most;
  }
  return { measure: question.measure, of, figures };
}
