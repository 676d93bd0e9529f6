import { digest } from '../model/index.ts';
import type { GraphStore } from './graph-store.ts';
import { commandLimit } from './validate/command.ts';

export interface WithdrawOptions {
  readonly who: string;
  readonly note?: string;
  readonly signal?: AbortSignal;
  /** Called after each batch with the number of records withdrawn so far and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Withdraws every record of a source, in batches; what was cut short is resumed by calling it again. The records about
 * the source itself go last, so that a half-withdrawn source still has its name.
 * @returns the number of records withdrawn
 * @throws the signal's reason when it is aborted, between two batches
 */
export async function withdrawSource(store: GraphStore, source: string, options: WithdrawOptions): Promise<number> {
  let done = 0;
  let total: number | null = null;
  for (let isLast = false; !isLast;) {
    options.signal?.throwIfAborted();
    const page = await store.recordsFrom(source, { first: commandLimit });
    total ??= page.totalCount;
    isLast = !page.hasNext;
    const others = page.items.filter(({ entity }) => entity.id !== source);
    const ids = (isLast || others.length === 0 ? page.items : others).map(({ id }) => id);
    if (ids.length === 0) break;
    const position = await store.position();
    await store.execute({
      id: `withdraw:${digest(JSON.stringify([source, position, ids])).slice(0, 24)}`,
      kind: 'WITHDRAW',
      who: options.who,
      ...(options.note === undefined ? {} : { note: options.note }),
      withdraw: ids,
    });
    done += ids.length;
    options.onProgress?.(done, total);
  }
  return done;
}
