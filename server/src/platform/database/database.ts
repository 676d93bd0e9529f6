import type { Clock } from '@jejaring/graph/model';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import type { Contents } from './contents.ts';
import { rowCopy, type RowCopy } from './copy-rows.ts';
import { guarded, type Guard } from './guarded.ts';
import { oncePerRepository, type Repository } from './repository.ts';
import type { Sql } from './sql.ts';

/** The relational store: the truth of people and work, never of the network. What is in it is up to the features. */
export interface Database {
  /** The rows of a feature, by the repository that it makes of them. */
  repository<T extends object>(repository: Repository<T>): T;
  /** Takes all rows elsewhere, or fills an empty database with rows from elsewhere. */
  readonly copy: RowCopy;
  /** What the rows tell that a graph beside them must hold, as the end of a sentence; null where they tell nothing. */
  tellsOfGraph(): Promise<string | null>;
  /** Resolves when the engine answers. @throws GraphError STORE_UNAVAILABLE */
  ping(): Promise<void>;
  /** Connections that are kept open, and how many of them are at work or waited for; null where there is no pool. */
  pool(): PoolFigures | null;
  /** What is wrong in it, one sentence each; none where it is whole. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

export interface PoolFigures {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** What an engine adds to the entities and their questions, which are the same on all. */
export interface DatabaseEngine {
  readonly orm: Pick<MikroORM, 'close'> & { readonly em: SqlEntityManager };
  /** Every question runs under it: what the engine raises comes out as GraphError; other errors pass as they are. */
  readonly guard: Guard;
  readonly pool: () => PoolFigures | null;
  readonly clock: Clock;
  /** What differs in the SQL of this engine. */
  readonly dialect: Omit<Sql, 'em'>;
  /** Faults that only this engine can have. */
  readonly check: () => Promise<string[]>;
}

export function makeDatabase(
  { orm, guard, pool, check, clock, dialect }: DatabaseEngine,
  contents: Contents,
): Database {
  const sql = { em: orm.em, ...dialect };
  return {
    repository: oncePerRepository((repository) => guarded(repository.over(sql, clock), guard)),
    copy: guarded(
      rowCopy(
        orm.em,
        contents.flatMap(({ tables }) => tables),
      ),
      guard,
    ),
    tellsOfGraph: () =>
      guard(async () => {
        for (const { tellOfGraph } of contents) {
          const told = (await tellOfGraph?.(orm.em)) ?? null;
          if (told !== null) return told;
        }
        return null;
      }),
    ping: () => guard(async () => void (await orm.em.getConnection().execute('select 1'))),
    check: () =>
      guard(async () => {
        const faults = await check();
        for (const { check: checkRows } of contents) faults.push(...((await checkRows?.(orm.em)) ?? []));
        return faults;
      }),
    pool,
    close: () => orm.close(),
  };
}
