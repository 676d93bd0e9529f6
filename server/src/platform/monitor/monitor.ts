import { systemClock } from '@jejaring/graph/model';
import type { PoolFigures } from '../database/index.ts';
import { noTracing, type Tracing } from '../tracing/index.ts';
import type { DataAge, EngineStates } from '../stores/index.ts';
import { makeMetrics, type Metrics } from './metrics.ts';
import type { Parts } from '../request/index.ts';

/** What the product knows of its own state; health, metrics, traces and the age of answers are told from it. */
export interface Monitor {
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  engines(): EngineStates | null;
  /** Null as long as there is no network. */
  age(): DataAge | null;
}

/** Of an application whose stores nobody watches. */
export function plainMonitor(parts: () => Parts | null): Monitor {
  const [engines, age] = [() => null, () => null];
  const pool = (): PoolFigures | null => parts()?.database.pool() ?? null;
  const metrics = makeMetrics({ network: () => parts()?.network ?? null, engines, age, pool, clock: systemClock });
  return { metrics, tracing: noTracing, engines, age };
}
