import type { ErrorLike } from '@apollo/client';
import { Fragment, type ReactNode } from 'react';
import styles from './answered.module.css';
import { errorCode } from './error-code.ts';
import { Failure, Loading } from './states.tsx';

/** A question as useQuery tells of it. */
export interface Asked<Data> {
  readonly data?: Data | undefined;
  /** The answer to the question before, where the page goes on showing it. */
  readonly previousData?: Data | undefined;
  readonly loading: boolean;
  readonly error?: ErrorLike | undefined;
  readonly refetch: () => unknown;
}

/** The part of an answer that is shown; null and undefined where it holds none. */
type PartOf<Data, Found> = (data: Data) => Found | null | undefined;

interface Shown<Found> {
  readonly found: Found | null;
  /** It answers an earlier question: the present one is still being answered, or failed. */
  readonly isStale: boolean;
}

/** What there is to show of a question, for what stands outside its `<Answered>`. */
export function shownOf<Data, Found>({ data, previousData }: Asked<Data>, of: PartOf<Data, Found>): Shown<Found> {
  const answer = data ?? previousData;
  const found = answer === undefined ? null : (of(answer) ?? null);
  return { found, isStale: found !== null && data === undefined };
}

interface AnsweredProps<Data, Found> {
  readonly query: Asked<Data>;
  readonly of: PartOf<Data, Found>;
  /** What could not be had, as a sentence. */
  readonly failed: ReactNode;
  /** Grey lines while it is waited for. */
  readonly lines?: number;
  /** In place of an answer that says without any error that there is none; absent: that counts as failed. */
  readonly unknown?: ReactNode;
  /** What stands around the grey lines, or the failure, while there is no answer; or in place of them. */
  readonly renderFrame?: (content: ReactNode, state: 'loading' | 'failed') => ReactNode;
  /** The answer is a whole page. */
  readonly isPage?: boolean;
  readonly children: (found: Found, shown: { readonly isStale: boolean }) => ReactNode;
}

/**
 * The states of a question: loading, there, stale, failed, unknown. What was answered before stays while the next question is
 * answered, and also where that failed, which then stands above it. That the browser is offline, or the server's data old, is
 * said once for all of the page (shell/offline-bar.tsx).
 */
export function Answered<Data, Found>({
  query,
  of,
  failed,
  lines = 4,
  unknown,
  renderFrame = asItIs,
  isPage = false,
  children,
}: AnsweredProps<Data, Found>) {
  const { loading, error, refetch } = query;
  const { found, isStale } = shownOf(query, of);
  const failure = (
    <Failure what={failed} code={error === undefined ? undefined : errorCode(error)} retry={() => void refetch()} />
  );
  const hasFailed = isStale && !loading && error !== undefined;
  return (
    <>
      {hasFailed ? <div className={isPage ? styles.abovePage : undefined}>{failure}</div> : null}
      <Fragment key="answer">{content()}</Fragment>
    </>
  );

  function content(): ReactNode {
    if (found !== null) return children(found, { isStale });
    if (loading) return renderFrame(<Loading lines={lines} />, 'loading');
    if (error === undefined && unknown !== undefined) return unknown;
    return renderFrame(failure, 'failed');
  }
}

function asItIs(content: ReactNode): ReactNode {
  return content;
}
