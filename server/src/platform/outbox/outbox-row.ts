import type { Command } from '@jejaring/graph/store';

export interface OutboxRow {
  /** Rows are run in this order; there may be gaps. */
  readonly position: number;
  readonly commandId: string;
  /** Whole, as it was when it was written. */
  readonly command: Command;
  readonly who: string;
  readonly onBehalfOf: string | null;
  readonly state: 'WAITING' | 'DONE' | 'REFUSED';
  /** Of a row that is DONE: its change in the graph's log, null where it changed nothing. */
  readonly seq: number | null;
  /** Of one that is REFUSED: the code of the graph's error, and what it said. */
  readonly code: string | null;
  readonly message: string | null;
  readonly attempts: number;
  /** ISO-8601 UTC. */
  readonly createdAt: string;
  readonly endedAt: string | null;
}

/** As both engines hand it out. */
export interface OutboxColumns {
  readonly position: number;
  readonly command_id: string;
  readonly command: string;
  readonly who: string;
  readonly on_behalf_of: string | null;
  readonly state: string;
  readonly seq: number | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly attempts: number;
  readonly created_at: string;
  readonly ended_at: string | null;
}

export function rowOf(row: OutboxColumns): OutboxRow {
  const { position, who, seq, code, message, attempts } = row;
  return {
    position,
    commandId: row.command_id,
    command: JSON.parse(row.command) as Command,
    who,
    onBehalfOf: row.on_behalf_of,
    state: row.state as OutboxRow['state'],
    seq,
    code,
    message,
    attempts,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
