import { LRUCache } from 'lru-cache';
import type { CallerWindow, CallerWindows } from './caller-windows.ts';

/** The same count for this server alone, for as long as the relational store is away; the last used are kept. */
export function memoryWindows(maximum = 10_000): CallerWindows {
  const windows = new LRUCache<string, CallerWindow>({ max: maximum });
  return {
    spend({ kind, caller, cost, now, length }) {
      const key = `${kind} ${caller}`;
      const known = windows.get(key);
      const isOver = known === undefined || known.endsAt <= now;
      const window = isOver ? { spent: cost, endsAt: now + length } : { ...known, spent: known.spent + cost };
      windows.set(key, window);
      return Promise.resolve(window);
    },
  };
}
