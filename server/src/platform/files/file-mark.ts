import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from '@jejaring/graph/model';
import type { Repository, Sql } from '../database/index.ts';

/** What tells that a folder is the one of this relational store, whoever mounts it. */
export interface FileMarks {
  read(): Promise<string | null>;
  /** Keeps this mark where none is kept; answers the one that is kept now. */
  begin(mark: string): Promise<string>;
  /** Keeps this mark in the place of whatever was kept. */
  replace(mark: string): Promise<void>;
}

export const fileMarks: Repository<FileMarks> = { writes: ['begin', 'replace'], over: marksOver };

function marksOver({ em }: Sql): FileMarks {
  const read = async () => {
    const [row] = await em.fork().execute<{ readonly mark: string }[]>('select mark from file_mark where id = 1');
    return row?.mark ?? null;
  };
  return {
    read,
    async begin(mark) {
      await em.fork().execute('insert into file_mark (id, mark) values (1, ?) on conflict (id) do nothing', [mark]);
      return (await read()) ?? mark;
    },
    async replace(mark) {
      await em
        .fork()
        .execute('insert into file_mark (id, mark) values (1, ?) on conflict (id) do update set mark = excluded.mark', [
          mark,
        ]);
    },
  };
}

const markName = 'jejaring-files';

/**
 * Sees to it that a folder of files and the relational store belong together: the first start writes the same mark into both, the
 * folder's first, so that a start that was killed between the two goes on. A relational store without a mark, such as a
 * restored one, takes that of the folder.
 * @param accepts that a person takes the two as they are
 * @throws GraphError STORE_MISMATCHED where they differ, or the folder has no mark any more, as where it was not mounted;
 * STORE_UNWRITABLE where it cannot be used
 */
export async function keepFilesPaired(folder: string, marks: FileMarks, accepts = false): Promise<void> {
  const known = await marks.read();
  const found = await readMark(folder);
  if (known !== null && !accepts && found !== known) throw mismatched(folder, found === null);
  const mark = found ?? (await writeMark(folder));
  if (accepts) await marks.replace(mark);
  else if ((await marks.begin(mark)) !== mark) throw mismatched(folder, false);
}

function mismatched(folder: string, isEmpty: boolean): GraphError {
  const what = isEmpty
    ? 'has no mark of Jejaring (it may not be mounted)'
    : 'belongs to another Jejaring than the relational store';
  const message =
    `The folder of JEJARING_FILES, ${folder}, ${what}: all servers must share the folder that was used first. Name or mount ` +
    `that one. To take this folder as it is, without the files of the other one, run: npm run -s jejaring -- pair`;
  return new GraphError('STORE_MISMATCHED', message, { folder });
}

async function readMark(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, markName), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw unwritable(folder);
  }
}

/** Of servers that start at once one writes it; the others take what it wrote. */
async function writeMark(folder: string): Promise<string> {
  const mark = randomUUID();
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(join(folder, markName), 'wx');
    try {
      await file.writeFile(`${mark}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return mark;
  } catch (error) {
    const other = codeOf(error) === 'EEXIST' ? await readMark(folder) : null;
    if (other !== null && other !== '') return other;
    throw unwritable(folder);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function unwritable(folder: string): GraphError {
  const message = `The folder of JEJARING_FILES, ${folder}, cannot be read or written: check that it is a folder, and its rights.`;
  return new GraphError('STORE_UNWRITABLE', message, { folder });
}
