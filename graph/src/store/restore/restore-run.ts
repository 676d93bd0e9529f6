import { GraphError } from '../../model/index.ts';
import type { GraphTransaction, GraphWriter } from '../transaction.ts';
import { inBatches } from './in-batches.ts';
import { markText, parseMark, restorePhases, type RestoreMark, type RestorePhase } from './restore-mark.ts';
import type { RestoreOptions } from './store-content.ts';

/** How the items of one phase are written. */
export interface PhaseWork<Item> {
  weight(item: Item): number;
  /** Weight of one transaction. */
  readonly limit: number;
  /** Told of each item that an earlier run wrote, where this run has to know it. */
  readonly pass?: (item: Item) => void;
  write(transaction: GraphTransaction, items: readonly Item[]): Promise<void>;
}

/** A chain of transactions, each of which moves the mark from where the one before left it. */
export class RestoreRun {
  private mark: RestoreMark;
  private steps = 0;
  private readonly writer: GraphWriter;
  private readonly options: RestoreOptions;
  private readonly total: number;

  /** @param total items of all phases, for progress */
  constructor(writer: GraphWriter, content: string, total: number, options: RestoreOptions) {
    this.writer = writer;
    this.options = options;
    this.total = total;
    this.mark = { content, phase: restorePhases[0], done: 0 };
  }

  /** Goes on where an earlier run was stopped. @throws GraphError STORE_NOT_EMPTY, STORE_UNFINISHED */
  async begin(): Promise<void> {
    this.mark = await this.writer.write(async (transaction) => {
      const found = await transaction.swapRestoreMark(markText(this.mark));
      if (found === null) {
        if ((await transaction.lastChange()) === null) return this.mark;
        throw new GraphError('STORE_NOT_EMPTY', 'A backup is restored into an empty store only, and this one is not.');
      }
      const former = parseMark(found);
      if (former.content !== this.mark.content) throw otherContent(former.content);
      await transaction.swapRestoreMark(found);
      return former;
    });
  }

  async phase<Item>(name: RestorePhase, items: AsyncIterable<Item>, work: PhaseWork<Item>): Promise<void> {
    if (restorePhases.indexOf(name) < restorePhases.indexOf(this.mark.phase)) return;
    let done = this.mark.phase === name ? this.mark.done : 0;
    const rest = after(items, done, work.pass);
    this.tell(done);
    for await (const batch of inBatches(rest, work.limit, (item) => work.weight(item))) {
      this.options.signal?.throwIfAborted();
      done += batch.length;
      await this.step({ ...this.mark, phase: name, done }, (transaction) => work.write(transaction, batch));
      this.tell(batch.length);
    }
  }

  async end(): Promise<void> {
    await this.step(null, async () => undefined);
  }

  private async step(next: RestoreMark | null, write: (transaction: GraphTransaction) => Promise<void>): Promise<void> {
    await this.writer.write(async (transaction) => {
      const found = await transaction.swapRestoreMark(next === null ? null : markText(next));
      if (found !== markText(this.mark)) throw disturbed();
      await write(transaction);
    });
    if (next !== null) this.mark = next;
  }

  private tell(steps: number): void {
    this.steps += steps;
    this.options.onProgress?.(this.steps, this.total);
  }
}

async function* after<Item>(
  items: AsyncIterable<Item>,
  count: number,
  pass: (item: Item) => void = () => undefined,
): AsyncGenerator<Item> {
  let passed = 0;
  for await (const item of items) {
    if (passed >= count) yield item;
    else pass(item);
    passed += 1;
  }
}

function otherContent(content: string): GraphError {
  return new GraphError(
    'STORE_UNFINISHED',
    'The restore of another backup into this store was stopped half-way: go on with that one, or empty the store.',
    { content },
  );
}

function disturbed(): GraphError {
  return new GraphError(
    'STORE_UNFINISHED',
    'Somebody else writes into the store that is being restored: let nobody use it, empty it, and restore anew.',
  );
}
