import type { Progress } from './progress.ts';

export interface JobContext {
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
 * @typeParam Tools what it works with, which whoever runs it hands in
 */
export interface JobKind<Payload = unknown, Result = unknown, Tools = unknown> {
  readonly kind: string;
  /** Reads what the row holds, such as a schema of zod; throws where it cannot be that. */
  readonly payload: { parse(stored: unknown): Payload };
  run(payload: Payload, context: JobContext & Tools): Promise<Result>;
  /** Whether this answer is that of work which the signal ended; by default only an error is. */
  wasStopped?(result: Result): boolean;
  /** How often it is tried where an error says that it may help; by default 8, over some ten minutes. */
  readonly mostAttempts?: number;
}

/** Takes the types of payload, result and tools from the value. */
export function jobKind<Payload, Result, Tools = unknown>(
  kind: JobKind<Payload, Result, Tools>,
): JobKind<Payload, Result, Tools> {
  return kind;
}
