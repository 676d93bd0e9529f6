import type { Job, JobState } from './job.ts';

/** A row as both engines hand it out. */
export interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  readonly who: string;
  readonly state: string;
  readonly attempts: number;
  readonly holder: string | null;
  readonly cancel_asked: number;
  readonly done: number;
  readonly total: number;
  readonly step: string | null;
  readonly result: string | null;
  readonly error_code: string | null;
  readonly error: string | null;
  readonly created_at: string;
  readonly ended_at: string | null;
}

export function jobOf(row: JobRow): Job {
  const { id, kind, who, attempts, done, total, step } = row;
  return {
    id,
    kind,
    payload: JSON.parse(row.payload) as unknown,
    who,
    state: row.state as JobState,
    attempts,
    progress: { done, total, step },
    isCancelAsked: row.cancel_asked === 1,
    result: row.result === null ? null : (JSON.parse(row.result) as unknown),
    error: row.error_code === null ? null : { code: row.error_code, message: row.error ?? '' },
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
