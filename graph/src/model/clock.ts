/**
 * Tells the time, wherever it decides something or is written down: it is handed in, so that a test can set it. How long
 * something took in this process is measured with `performance.now()` instead, which nobody sets.
 */
export interface Clock {
  now(): Date;
}

/** The only place that reads the time of this machine. */
export const systemClock: Clock = { now: () => new Date() };

/** The time of this machine when the process began, and what went by since: it is never set back. */
export const steadyClock: Clock = { now: () => new Date(performance.timeOrigin + performance.now()) };
