import { canonicalJson, GraphError, type Clock } from '@jejaring/graph/model';
import type { Command } from '@jejaring/graph/store';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Repository, Sql } from '../database/index.ts';
import { rowOf, type OutboxColumns, type OutboxRow } from './outbox-row.ts';

export interface OutboxLease {
  readonly holder: string;
  /** Milliseconds from now. */
  readonly length: number;
}

export type Settlement =
  | { readonly state: 'DONE'; readonly seq: number | null }
  | { readonly state: 'REFUSED'; readonly code: string; readonly message: string };

/**
 * Commands on their way from the relational store to the graph, in the order in which their transactions ended. A command that is
 * written here comes into the graph once, or is refused for good, whatever is killed meanwhile.
 */
export interface Outbox {
  /**
   * Keeps a command, in the transaction of `within` where one is given: then as its last step, since others who write wait for it.
   * The same command given again is the row that is there.
   * @throws GraphError COMMAND_REUSED where another command has its id, INVALID_RECORD where it is too long
   */
  write(command: Command, options?: WriteOptions): Promise<OutboxRow>;
  find(commandId: string): Promise<OutboxRow | null>;
  /** The first row that is not settled. */
  next(): Promise<OutboxRow | null>;
  /** Rows that wait. */
  waiting(): Promise<number>;
  /** Makes the holder the one who may settle rows; false while another one is. */
  take(lease: OutboxLease): Promise<boolean>;
  /** Writes down what became of a row, and renews the lease, in one step; false for who has lost it. */
  settle(position: number, lease: OutboxLease, settlement: Settlement): Promise<boolean>;
  /** Counts a try that ended in a fault of our own; the tries so far, or null for who has lost the lease. */
  failed(position: number, lease: OutboxLease): Promise<number | null>;
  giveBack(holder: string): Promise<void>;
  /** Ends the lease of a holder that is gone. */
  freeGone(isGone: (holder: string) => boolean): Promise<void>;
}

export interface WriteOptions {
  /** The organisation for which it is written; null for nobody. */
  readonly onBehalfOf?: string | null;
  readonly within?: SqlEntityManager;
}

/** Characters of a command as JSON. */
const longestCommand = 1_000_000;
/** Rows that are settled are kept so many, the last ones: a restore looks at those that a backup met on their way. */
const mostSettled = 10_000;

export const outbox: Repository<Outbox> = { writes: ['write', 'settle', 'failed'], over: outboxOver };

function outboxOver({ em, now }: Sql, clock: Clock): Outbox {
  const ask = <Row = OutboxColumns>(
    sql: string,
    values: readonly unknown[] = [],
    within: SqlEntityManager = em.fork(),
  ) => within.execute<Row[]>(sql, [...values]);
  const first = async (sql: string, values: readonly unknown[] = [], within?: SqlEntityManager) => {
    const [row] = await ask(sql, values, within);
    return row === undefined ? null : rowOf(row);
  };
  const byId = (id: string, within?: SqlEntityManager) =>
    first('select * from outbox where command_id = ?', [id], within);
  /** The lock of its row keeps another from taking the lease until this transaction has ended. */
  const renew = async (within: SqlEntityManager, { holder, length }: OutboxLease) =>
    (
      await ask(
        `update outbox_lease set lease_until = ${now()} + ${length} where id = 1 and holder = ? returning id`,
        [holder],
        within,
      )
    ).length > 0;

  async function insert(within: SqlEntityManager, command: Command, text: string, onBehalfOf: string | null) {
    // Its lock is held until the transaction ends: positions are given in the order in which transactions end.
    const [counter] = await ask<{ readonly last: number }>(
      `insert into outbox_counter (id, last) values (1, 1)
       on conflict (id) do update set last = outbox_counter.last + 1 returning last`,
      [],
      within,
    );
    await ask(
      `insert into outbox (position, command_id, command, who, on_behalf_of, state, attempts, created_at)
       values (?, ?, ?, ?, ?, 'WAITING', 0, ?) on conflict (command_id) do nothing`,
      [counter?.last, command.id, text, command.who, onBehalfOf, clock.now().toISOString()],
      within,
    );
    const row = await byId(command.id, within);
    if (row === null) throw new Error('A row that was written is there.');
    if (canonicalJson(row.command) !== text) {
      const message = `The command ${command.id} was given before with another content: give this one an id of its own.`;
      throw new GraphError('COMMAND_REUSED', message, { command: command.id });
    }
    return row;
  }

  return {
    async write(command, { onBehalfOf = null, within } = {}) {
      const text = canonicalJson(command);
      if (text.length > longestCommand) {
        throw new GraphError('INVALID_RECORD', `A change may have ${longestCommand} characters: divide it.`);
      }
      if (within !== undefined) return insert(within, command, text, onBehalfOf);
      return em.fork().transactional((fork) => insert(fork, command, text, onBehalfOf));
    },

    find: (commandId) => byId(commandId),
    next: () => first("select * from outbox where state = 'WAITING' order by position limit 1"),
    async waiting() {
      const [row] = await ask<{ readonly rows: number | string }>(
        "select count(*) as rows from outbox where state = 'WAITING'",
      );
      return Number(row?.rows ?? 0);
    },

    async take({ holder, length }) {
      const taken = await ask(
        `insert into outbox_lease (id, holder, lease_until) values (1, ?, ${now()} + ${length})
         on conflict (id) do update set holder = excluded.holder, lease_until = excluded.lease_until
         where outbox_lease.lease_until <= ${now()} or outbox_lease.holder = excluded.holder returning id`,
        [holder],
      );
      return taken.length > 0;
    },

    settle: (position, lease, settlement) =>
      em.fork().transactional(async (fork) => {
        if (!(await renew(fork, lease))) return false;
        const { seq, code, message } = { seq: null, code: null, message: null, ...settlement };
        await ask(
          `update outbox set state = ?, seq = ?, code = ?, message = ?, ended_at = ? where position = ? and state = 'WAITING'`,
          [settlement.state, seq, code, message?.slice(0, 2000) ?? null, clock.now().toISOString(), position],
          fork,
        );
        await ask("delete from outbox where position <= ? and state <> 'WAITING'", [position - mostSettled], fork);
        return true;
      }),

    failed: (position, lease) =>
      em.fork().transactional(async (fork) => {
        if (!(await renew(fork, lease))) return null;
        const row = await first(
          'update outbox set attempts = attempts + 1 where position = ? returning *',
          [position],
          fork,
        );
        return row?.attempts ?? null;
      }),

    async giveBack(holder) {
      await ask('update outbox_lease set lease_until = 0 where holder = ?', [holder]);
    },

    async freeGone(isGone) {
      const [lease] = await ask<{ readonly holder: string }>('select holder from outbox_lease where id = 1');
      if (lease !== undefined && isGone(lease.holder)) await this.giveBack(lease.holder);
    },
  };
}
