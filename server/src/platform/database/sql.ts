import type { SqlEntityManager } from '@mikro-orm/sql';

/** What a room that owns tables asks its questions with, in SQL that both engines read but for what is named here. */
export interface Sql {
  /** Fork it for each piece of work. */
  readonly em: SqlEntityManager;
  /**
   * Milliseconds since 1970, as an expression: of the database's own clock where several machines share it, so that their leases
   * are measured by one clock.
   */
  readonly now: () => string;
  /** Ends a select of the row that is about to be changed: a row that another has in hand is passed over. */
  readonly skipTaken: string;
}
