import type { Progress } from './progress.ts';

export type JobState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** A piece of work that outlives the process that does it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  /** What it was given; JSON. */
  readonly payload: unknown;
  /** Who asked for it: `sample`, `cli`, or an account's id. */
  readonly who: string;
  readonly state: JobState;
  /** How often it was begun. */
  readonly attempts: number;
  readonly progress: Progress;
  /** Whether somebody wants it to end. */
  readonly isCancelAsked: boolean;
  /** What it answered once it is DONE; JSON, null before. */
  readonly result: unknown;
  /** What it failed of, also where it is to be tried again; null where it did not. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** ISO-8601 UTC. */
  readonly createdAt: string;
  readonly endedAt: string | null;
}

const endStates: readonly JobState[] = ['DONE', 'FAILED', 'CANCELLED'];

export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return endStates.includes(state);
}
