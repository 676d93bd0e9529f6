import type { Repository } from '../database/index.ts';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** What the relational store knows of the graph beside it. */
export interface GraphMark {
  /** The id that the graph keeps too. */
  readonly pair: string;
  /** The furthest change of the graph's log that was noted; 0 before the first. */
  readonly position: number;
  /** Digest of what the log says at that position; null at 0. */
  readonly change: string | null;
  /** When a person took the two stores as they were, whatever they lacked, ISO-8601 UTC; null where nobody had to. */
  readonly acceptedAt: string | null;
}

export interface GraphMarks {
  read(): Promise<GraphMark | null>;
  /** Keeps this mark where none is kept yet; answers the one that is kept now. */
  begin(mark: GraphMark): Promise<GraphMark>;
  /** Keeps this mark in the place of whatever was kept. */
  replace(mark: GraphMark): Promise<void>;
  /** Moves the mark of this pair on; several servers do so, and none moves it back. */
  note(mark: Pick<GraphMark, 'pair' | 'position' | 'change'>): Promise<void>;
}

interface Row {
  readonly pair: string;
  readonly position: number;
  readonly change_digest: string | null;
  readonly accepted_at: string | null;
}

const insert = `insert into graph_mark (id, pair, position, change_digest, accepted_at) values (1, ?, ?, ?, ?)`;
const valuesOf = ({ pair, position, change, acceptedAt }: GraphMark) => [pair, position, change, acceptedAt];

export const graphMarks: Repository<GraphMarks> = {
  writes: ['begin', 'replace', 'note'],
  over: ({ em }) => marksOver(em),
};

function marksOver(entities: SqlEntityManager): GraphMarks {
  const read = async (): Promise<GraphMark | null> => {
    const [row] = await entities.fork().execute<Row[]>('select * from graph_mark where id = 1');
    if (row === undefined) return null;
    const { pair, position, change_digest: change, accepted_at: acceptedAt } = row;
    return { pair, position, change, acceptedAt };
  };
  return {
    read,

    async begin(mark) {
      await entities.fork().execute(`${insert} on conflict (id) do nothing`, valuesOf(mark));
      return (await read()) ?? mark;
    },

    async replace(mark) {
      await entities.fork().transactional(async (em) => {
        await em.execute('delete from graph_mark');
        await em.execute(insert, valuesOf(mark));
      });
    },

    async note({ pair, position, change }) {
      await entities
        .fork()
        .execute('update graph_mark set position = ?, change_digest = ? where pair = ? and position < ?', [
          position,
          change,
          pair,
          position,
        ]);
    },
  };
}
