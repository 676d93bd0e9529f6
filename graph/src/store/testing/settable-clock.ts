import type { Clock } from '../../model/index.ts';

/** A clock that stands until a test moves it. */
export class SettableClock implements Clock {
  #at: number;

  /** @param at ISO-8601, or milliseconds since 1970 */
  constructor(at: string | number = '2026-01-01T00:00:00Z') {
    this.#at = millisecondsOf(at);
  }

  now(): Date {
    return new Date(this.#at);
  }

  set(at: string | number): void {
    this.#at = millisecondsOf(at);
  }

  /** @param milliseconds below zero: it is set back */
  advance(milliseconds: number): void {
    this.#at += milliseconds;
  }
}

function millisecondsOf(at: string | number): number {
  return typeof at === 'number' ? at : Date.parse(at);
}
