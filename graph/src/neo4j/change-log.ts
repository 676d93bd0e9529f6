import type { Change } from '../store/graph-store.ts';
import { Conflict } from './failure.ts';
import type { Runner, TransactionRunner } from './connection.ts';
import type { ReadWriteSet } from './read-write-set.ts';

/**
 * So many of the last changes keep their marks. A writer that began before them cannot know any more what it has missed,
 * and runs again.
 */
const keptMarks = 200;

export interface LogHead {
  readonly seq: number;
  readonly at: string;
}

/** The newest number, and the latest time of any change; this takes no lock. */
export const readHead = `MATCH (c:Counter {name: 'change'}) RETURN c.seq AS seq, c.at AS at`;

/**
 * Takes the lock of the counter, which is the last lock that a writer takes, and tells what was written since a
 * position. Setting the same value again locks the node and changes nothing.
 */
const lockHead = `MATCH (c:Counter {name: 'change'}) SET c.lock = true
  WITH c RETURN c.seq AS seq, COLLECT { MATCH (x:Change) USING INDEX x:Change(seq) WHERE x.seq > $since AND x.seq <= c.seq RETURN x.marks } AS marks`;

const append = `MATCH (c:Counter {name: 'change'})
  SET c.seq = $change.seq, c.at = CASE WHEN c.at > $change.at THEN c.at ELSE $change.at END
  CREATE (x:Change) SET x = $change
  WITH x UNWIND $entities AS entity CREATE (:Touch {entity: entity, seq: x.seq})`;

const forgetMarks = 'MATCH (x:Change {seq: $seq}) REMOVE x.marks';

/**
 * The log within one transaction. Whoever holds the counter is alone at its end, so that numbers have no gap, and what
 * others wrote since this transaction began can be compared with what it asked.
 */
export class LogEnd {
  private last: number | null = null;
  private readonly runner: TransactionRunner;
  private readonly touched: ReadWriteSet;
  private readonly settled: number;
  /** The head when the transaction began, asked before anything else. */
  private readonly begun: Promise<LogHead>;

  /** @param settled all changes up to there are seen by every question of the transaction */
  constructor(runner: TransactionRunner, touched: ReadWriteSet, settled: number) {
    this.runner = runner;
    this.touched = touched;
    this.settled = settled;
    this.begun = runner.run<LogHead>(readHead).then(([head]) => head ?? { seq: 0, at: '' });
    this.begun.catch(() => undefined);
  }

  /** The newest change that this transaction knows: of others when it began, and its own. */
  async head(): Promise<LogHead> {
    const begun = await this.begun;
    return this.last === null ? begun : { ...begun, seq: this.last };
  }

  /** Locks the counter and compares, once. @throws Conflict */
  async seal(): Promise<number> {
    if (this.last !== null) return this.last;
    const since = Math.min((await this.begun).seq, this.settled);
    const [head] = await this.runner.run<{ seq: number; marks: (Int8Array | null)[] }>(lockHead, {
      since: BigInt(since),
    });
    if (head === undefined) throw new Error('The counter of the change log is gone.');
    if (head.marks.length !== head.seq - since) throw new Conflict('The log has grown too far.');
    for (const marks of head.marks) {
      if (marks === null) throw new Conflict('The log has grown too far.');
      this.touched.compare(marks);
    }
    this.last = head.seq;
    return head.seq;
  }

  async append({ at, entities, ...change }: Omit<Change, 'seq'>): Promise<number> {
    const seq = (await this.seal()) + 1;
    this.last = seq;
    const { who, command, kind, note } = change;
    const row = { seq: BigInt(seq), at, who, command, kind, note, marks: this.touched.marks() };
    const body = JSON.stringify({ ...change, entities });
    this.runner.send(append, { change: { ...row, body }, entities });
    if (seq > keptMarks) this.runner.send(forgetMarks, { seq: BigInt(seq - keptMarks) });
    return seq;
  }
}

export const changeColumns = 'x.seq AS seq, x.at AS at, x.command AS command, x.body AS body';
export interface ChangeColumns {
  readonly seq: number;
  readonly at: string;
  readonly command: string;
  readonly body: string;
}
export function changeOf({ seq, at, command, body }: ChangeColumns): Change {
  return { ...(JSON.parse(body) as Omit<Change, 'seq' | 'at' | 'command'>), seq, at, command };
}

/** In ascending order; what stands there is not yet known to be whole. */
export async function changesAfter(runner: Runner, after: number, first: number): Promise<Change[]> {
  const rows = await runner.run<ChangeColumns>(
    `MATCH (x:Change) USING INDEX x:Change(seq) WHERE x.seq > $after RETURN ${changeColumns} ORDER BY x.seq LIMIT $first`,
    { after: BigInt(after), first: BigInt(first) },
  );
  return rows.map(changeOf);
}
