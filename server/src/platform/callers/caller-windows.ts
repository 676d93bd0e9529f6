import type { Repository } from '../database/index.ts';

/** What of a caller is counted exactly, over all servers: tokens that were tried, and writes. */
export type CountedKind = 'SIGN_IN' | 'WRITE';

export interface CallerWindow {
  /** What was spent since the window began, with what was just added. */
  readonly spent: number;
  /** Milliseconds since 1970; what is spent from then on begins a new window. */
  readonly endsAt: number;
}

export interface Spending {
  readonly kind: CountedKind;
  readonly caller: string;
  readonly cost: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of a window that begins now, in milliseconds. */
  readonly length: number;
}

export interface CallerWindows {
  /**
   * Adds to what a caller has spent in the present window, or begins one where there is none. It is one statement, so that
   * servers that share the database never miss each other's.
   */
  spend(spending: Spending): Promise<CallerWindow>;
}

/** Some megabytes at most; beyond it those go that end soonest. */
const mostRows = 10_000;

const add = `
  insert into caller_window (kind, caller, spent, ends_at) values (?, ?, ?, ?)
  on conflict (kind, caller) do update set
    spent = case when caller_window.ends_at <= ? then excluded.spent else caller_window.spent + excluded.spent end,
    ends_at = case when caller_window.ends_at <= ? then excluded.ends_at else caller_window.ends_at end
  returning spent, ends_at`;
const removePast = 'delete from caller_window where ends_at <= ?';
const removeSurplus =
  'delete from caller_window where ends_at < (select ends_at from caller_window order by ends_at desc limit 1 offset ?)';

export const callerWindows: Repository<CallerWindows> = {
  writes: ['spend'],
  over: ({ em: entities }) => ({
    async spend({ kind, caller, cost, now, length }) {
      const em = entities.fork();
      const values = [kind, caller, cost, now + length, now, now];
      const [row] = await em.execute<{ spent: number; ends_at: number }[]>(add, values);
      if (row === undefined) throw new Error('A counted row is returned.');
      const window = { spent: row.spent, endsAt: row.ends_at };
      // Only who begins a window adds a row.
      if (window.spent === cost) {
        await em.execute(removePast, [now]);
        await em.execute(removeSurplus, [mostRows - 1]);
      }
      return window;
    },
  }),
};
