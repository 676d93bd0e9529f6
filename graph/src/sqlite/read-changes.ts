import { GraphError } from '../model/index.ts';
import { checkPage } from '../store/check-query.ts';
import { Cursors } from '../store/cursor.ts';
import type { Change, GraphStore } from '../store/graph-store.ts';
import { pageOf } from '../store/page.ts';
import { parseMark } from '../store/restore/restore-mark.ts';
import type { Connection } from './connection.ts';

export interface ChangeColumns {
  readonly seq: number;
  readonly at: string;
  readonly command: string;
  readonly body: string;
}

export const changeColumns = 'c.seq, c.at, c.command, c.body';

type ChangeReads = Pick<GraphStore, 'position' | 'changesAfter' | 'changes' | 'restoring' | 'pair'>;

export function changeReads(connection: Connection): ChangeReads {
  return {
    async position() {
      return connection.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM change')?.seq ?? 0;
    },
    async changesAfter(after, first) {
      if (!Number.isInteger(first) || first < 1) {
        throw new GraphError('INVALID_FILTER', `Changes are read at least one at a time, not ${first}.`, { first });
      }
      return connection
        .all<ChangeColumns>(`SELECT ${changeColumns} FROM change c WHERE seq > ? ORDER BY seq LIMIT ?`, [after, first])
        .map(changeOf);
    },
    async changes(entity, page) {
      checkPage(page);
      const cursors = new Cursors(['changes', entity], 1);
      const before = cursors.decode(page.after)?.[0] ?? Number.MAX_SAFE_INTEGER;
      const [from, own] =
        entity === null
          ? (['change c WHERE true', []] as const)
          : (['change_entity x JOIN change c ON c.seq = x.seq WHERE x.entity = ?', [entity]] as const);
      const rows = connection.all<ChangeColumns>(
        `SELECT ${changeColumns} FROM ${from} AND c.seq < ? ORDER BY c.seq DESC LIMIT ?`,
        [...own, before, page.first + 1],
      );
      const { total } = connection.one<{ total: number }>(`SELECT count(*) AS total FROM ${from}`, [...own]);
      return pageOf(rows, page.first, total, changeOf, ({ seq }) => cursors.encode([seq]));
    },
    async restoring() {
      const mark = connection.get<{ mark: string }>('SELECT mark FROM restore')?.mark;
      return mark === undefined ? null : parseMark(mark).content;
    },
    async pair() {
      return connection.get<{ pair: string }>('SELECT pair FROM pair')?.pair ?? null;
    },
  };
}

export function changeOf({ seq, at, command, body }: ChangeColumns): Change {
  return { seq, at, command, ...(JSON.parse(body) as Omit<Change, 'seq' | 'at' | 'command'>) };
}
