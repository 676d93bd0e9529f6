import type { Database } from '../database.ts';

/** One empty place for a database, and a way around the product into it. */
export interface DatabaseUnderTest {
  open(): Promise<Database>;
  /** Runs SQL that every engine reads, behind the product's back. */
  run(sql: string): Promise<void>;
  remove(): Promise<void>;
}
