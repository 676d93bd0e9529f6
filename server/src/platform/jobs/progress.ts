/** How far a piece of work is; measures, jobs and the load of a first start say it alike. */
export interface Progress {
  /** Of `total`, in the same unit. */
  readonly done: number;
  /** 0 as long as it is not known. */
  readonly total: number;
  /** What is worked on, such as a file's name; null where there is nothing to name. */
  readonly step: string | null;
}

/** From 0 to 1. */
export function shareOf({ done, total }: Progress): number {
  return total === 0 ? 0 : Math.min(1, done / total);
}
