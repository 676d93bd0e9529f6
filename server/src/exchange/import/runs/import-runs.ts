import { GraphError } from '@jejaring/graph/model';
import type { Page, PageRequest } from '@jejaring/graph/store';
import type { Repository } from '../../../platform/database/index.ts';
import type { FindingSeverity } from '../importer.ts';
import { ImportFinding, ImportRun, type ImportFindingRow, type ImportRunRow } from './tables.ts';

interface ImportRuns {
  /** Newest first. */
  list(page: PageRequest): Promise<Page<ImportRunRow>>;
  find(id: string): Promise<ImportRunRow | null>;
  /** The last run of each source, by the source's id. */
  lastBySource(): Promise<ReadonlyMap<string, ImportRunRow>>;
  /** The state of the last run of each file that `who` read, by the file's name. */
  filesOf(who: string): Promise<ReadonlyMap<string, string>>;
  findings(run: string, filter: FindingFilter, page: PageRequest): Promise<Page<ImportFindingRow>>;
}

export interface FindingFilter {
  readonly severity?: FindingSeverity | null;
  readonly code?: string | null;
}

export const importRuns: Repository<ImportRuns> = {
  writes: [],
  over: ({ em: entities }) => ({
    async list({ first, after }) {
      const em = entities.fork();
      const place = decode(after);
      const earlier = {
        $or: [{ begunAt: { $lt: Number(place?.[0]) } }, { begunAt: Number(place?.[0]), id: { $gt: place?.[1] ?? '' } }],
      };
      const where = place === null ? {} : earlier;
      const rows = await em.find(ImportRun, where, { orderBy: { begunAt: 'desc', id: 'asc' }, limit: first + 1 });
      return toPage(rows, first, await em.count(ImportRun), (run) => [run.begunAt, run.id]);
    },

    find: (id) => entities.fork().findOne(ImportRun, id),

    async lastBySource() {
      const runs = await entities.fork().find(ImportRun, {}, { orderBy: { begunAt: 'asc' } });
      return new Map(runs.map((run) => [run.source, run]));
    },

    async filesOf(who) {
      const runs = await entities.fork().find(ImportRun, { who }, { orderBy: { begunAt: 'asc' } });
      return new Map(runs.map(({ file, state }) => [file, state]));
    },

    async findings(run, { severity, code }, { first, after }) {
      const em = entities.fork();
      const all = { run, ...(severity ? { severity } : {}), ...(code ? { code } : {}) };
      const place = decode(after);
      const where = place === null ? all : { ...all, ordinal: { $gt: place[0] } };
      const rows = await em.find(ImportFinding, where, { orderBy: { ordinal: 'asc' }, limit: first + 1 });
      return toPage(rows, first, await em.count(ImportFinding, all), (finding) => [finding.ordinal, '']);
    },
  }),
};

/** What a list is ordered by, and the id that settles ties. */
type Place = readonly [number, string];

/** `rows` holds one more than asked where there are more. */
function toPage<Row>(rows: readonly Row[], first: number, totalCount: number, place: (row: Row) => Place): Page<Row> {
  const items = rows.slice(0, first);
  return {
    items,
    cursors: items.map((row) => Buffer.from(`row:${place(row).join(':')}`).toString('base64url')),
    hasNext: rows.length > first,
    totalCount,
  };
}

function decode(cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const match = /^row:(\d{1,15}):([\w-]{0,60})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (match === null) throw new GraphError('INVALID_CURSOR', 'The cursor does not belong to this list.');
  return [Number(match[1]), match[2] ?? ''];
}
