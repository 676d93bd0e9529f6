import type { GraphStore } from '@jejaring/graph/store';
import type { Database } from '../database/index.ts';
import type { Tracing } from '../tracing/index.ts';
import type { Progress } from './progress.ts';

/** What a job works with. */
export interface JobTools {
  readonly store: GraphStore;
  readonly database: Database;
  readonly tracing: Tracing;
}

export interface JobContext extends JobTools {
  /** Of all its tries: ids of commands are made from it, so that what was written before a kill is not written twice. */
  readonly jobId: string;
  /** From 1. */
  readonly attempt: number;
  readonly who: string;
  /** Ends the work between two steps: its reason is thrown, or what `wasStopped` knows is answered. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/**
 * One kind of job. It may be begun anew at any point: by a second try, or after the process that did it was killed. So each of its
 * steps is idempotent.
 */
export interface JobKind<Payload = unknown, Result = unknown> {
  readonly kind: string;
  /** Reads what the row holds, such as a schema of zod; throws where it cannot be that. */
  readonly payload: { parse(stored: unknown): Payload };
  run(payload: Payload, context: JobContext): Promise<Result>;
  /** Whether this answer is that of work which the signal ended; by default only an error is. */
  wasStopped?(result: Result): boolean;
  /** Only the process that begins it can do it: what that leaves behind is ended, and taken over by nobody. */
  readonly isOwn?: boolean;
  /** Puts right what jobs of the kind left that ended without a word: asked when a server starts, and after such an end. */
  tidy?(tools: JobTools): Promise<void>;
  /** How often it is tried where an error says that it may help; by default 8, over some ten minutes. */
  readonly mostAttempts?: number;
}

/** Keeps payload and result typed, and forgets them for lists. */
export function jobKind<Payload, Result>(kind: JobKind<Payload, Result>): JobKind<Payload, Result> {
  return kind;
}
