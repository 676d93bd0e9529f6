import type { Change } from '../../store/index.ts';
import type { LiveNetwork, NetworkSource } from '../network.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { SnapshotNetwork } from './snapshot-network.ts';
import { Queue } from './queue.ts';
import { readTouched } from './read-touched.ts';

/** Rows of the log that are applied at once. */
const step = 50;
/** The delta is compacted when it is more than this, and more than a tenth of what is sorted. */
const smallDelta = 4000;

export interface LiveOptions {
  readonly store: NetworkSource;
  readonly pollEvery: number;
  /** Writes a snapshot where it is kept. */
  readonly write: (snapshot: Snapshot) => Promise<void>;
}

/** A network that follows its store's change log. */
export class LiveSnapshotNetwork extends SnapshotNetwork implements LiveNetwork {
  private readonly options: LiveOptions;
  private readonly queue = new Queue();
  private readonly listeners = new Set<(version: number, changes: readonly Change[]) => void>();
  private readonly timer: NodeJS.Timeout | null;
  private isClosed = false;
  private kept = -1;
  private isCompacting = false;

  constructor(snapshot: Snapshot, options: LiveOptions) {
    super(snapshot);
    this.options = options;
    this.timer = options.pollEvery > 0 ? setInterval(() => this.poll(), options.pollEvery).unref() : null;
  }

  catchUp(): Promise<void> {
    return this.queue.share(() => this.follow());
  }

  onChange(listener: (version: number, changes: readonly Change[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  save(): Promise<void> {
    // Alone, so that no change is applied between what the file says and its position.
    return this.queue.alone(async () => {
      await this.options.write(this.snapshot);
      this.kept = this.snapshot.version;
    });
  }

  /** Saves what is not saved yet. A file that cannot be written only costs the next start a scan. */
  async keep(): Promise<void> {
    if (this.kept !== this.snapshot.version) await this.save().catch(() => {});
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.timer !== null) clearInterval(this.timer);
    this.listeners.clear();
    await this.keep();
  }

  private async follow(): Promise<void> {
    const { store } = this.options;
    const target = await store.position();
    while (this.snapshot.version < target) {
      const changes = await store.changesAfter(this.snapshot.version, step);
      const last = changes.at(-1);
      if (last === undefined) return;
      const touched = await readTouched(store, changes, this.snapshot);
      // From here on without a pause, so that no question meets half a change.
      this.snapshot.apply(touched, last.seq);
      for (const listener of this.listeners) listener(last.seq, changes);
    }
    this.compactSoon();
  }

  /** What another process wrote; an engine that is away for a moment is asked again at the next turn. */
  private poll(): void {
    this.catchUp().catch(() => {});
  }

  private compactSoon(): void {
    const { deltaSize, relations } = this.snapshot;
    if (this.isCompacting || this.isClosed || deltaSize <= smallDelta || deltaSize * 10 <= relations.count) return;
    this.isCompacting = true;
    setImmediate(() => {
      this.snapshot.compact();
      this.isCompacting = false;
      void this.keep();
    });
  }
}
