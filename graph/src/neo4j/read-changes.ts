import { GraphError } from '../model/index.ts';
import { checkPage } from '../store/check-query.ts';
import { Cursors } from '../store/cursor.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { pageOf } from '../store/page.ts';
import { parseMark } from '../store/restore/restore-mark.ts';
import {
  changeColumns,
  changeOf,
  changesAfter as readAfter,
  readHead,
  type ChangeColumns,
  type LogHead,
} from './change-log.ts';
import type { Runner } from './connection.ts';

type ChangeReads = Pick<GraphStore, 'position' | 'changesAfter' | 'changes' | 'restoring' | 'pair'>;

/** @param settleUpTo waits until all that the changes up to a number wrote can be read */
export function changeReads(runner: Runner, settleUpTo: (seq: number) => Promise<void>): ChangeReads {
  return {
    async position() {
      const [head] = await runner.run<LogHead>(readHead);
      const seq = head?.seq ?? 0;
      await settleUpTo(seq);
      return seq;
    },
    async changesAfter(after, first) {
      if (!Number.isInteger(first) || first < 1) {
        throw new GraphError('INVALID_FILTER', `Changes are read at least one at a time, not ${first}.`, { first });
      }
      const changes = await readAfter(runner, after, first);
      const last = changes.at(-1);
      if (last !== undefined) await settleUpTo(last.seq);
      return changes;
    },
    async changes(entity, page) {
      checkPage(page);
      const cursors = new Cursors(['changes', entity], 1);
      const before = cursors.decode(page.after)?.[0] ?? Number.MAX_SAFE_INTEGER;
      const [pattern, total] =
        entity === null
          ? [
              'MATCH (x:Change) USING INDEX x:Change(seq) WHERE x.seq < $before WITH x',
              'MATCH (x:Change) RETURN count(x) AS total',
            ]
          : [
              'MATCH (t:Touch {entity: $entity}) USING INDEX t:Touch(entity, seq) WHERE t.seq < $before WITH t ORDER BY t.entity DESC, t.seq DESC LIMIT $limit MATCH (x:Change {seq: t.seq}) WITH x',
              'MATCH (t:Touch {entity: $entity}) USING INDEX t:Touch(entity, seq) WHERE t.seq > 0 RETURN count(t) AS total',
            ];
      const [rows, [count]] = await Promise.all([
        runner.run<ChangeColumns>(`${pattern} RETURN ${changeColumns} ORDER BY x.seq DESC LIMIT $limit`, {
          entity,
          before: BigInt(before ?? 0),
          limit: BigInt(page.first + 1),
        }),
        runner.run<{ total: number }>(total, { entity }),
      ]);
      return pageOf(rows, page.first, count?.total ?? 0, changeOf, ({ seq }) => cursors.encode([seq]));
    },
    async restoring() {
      const [row] = await runner.run<{ mark: string | null }>(
        `MATCH (s:Store {name: 'jejaring'}) RETURN s.restoring AS mark`,
      );
      return row?.mark == null ? null : parseMark(row.mark).content;
    },
    async pair() {
      const [row] = await runner.run<{ pair: string | null }>(
        `MATCH (s:Store {name: 'jejaring'}) RETURN s.pair AS pair`,
      );
      return row?.pair ?? null;
    },
  };
}
