import type { Clock } from '@jejaring/graph/model';
import type { Sql } from './sql.ts';

/** How a feature asks for its rows and writes them: an object whose methods all answer promises. */
export interface Repository<T extends object> {
  /** Those of its methods that write: one that succeeds tells that the disk takes something again. */
  readonly writes: readonly (keyof T & string)[];
  /** By the clock what is written is dated. */
  readonly over: (sql: Sql, clock: Clock) => T;
}

/** Makes something of each repository once. */
export function oncePerRepository(make: <T extends object>(repository: Repository<T>) => T) {
  const made = new Map<unknown, object>();
  return <T extends object>(repository: Repository<T>): T => {
    const known = made.get(repository) as T | undefined;
    if (known !== undefined) return known;
    const one = make(repository);
    made.set(repository, one);
    return one;
  };
}
