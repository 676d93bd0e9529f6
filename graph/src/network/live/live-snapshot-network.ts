import type { Clock } from '../../model/index.ts';
import type { Change } from '../../store/index.ts';
import type { Freshness, LiveNetwork, NetworkSource } from '../network.ts';
import type { LogMark } from '../snapshot/snapshot-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { buildSnapshot } from './build.ts';
import { FreshnessClock } from './freshness.ts';
import { isSameMark, markAt } from './log-mark.ts';
import { SnapshotNetwork } from './snapshot-network.ts';
import { Queue } from './queue.ts';
import { readTouched } from './read-touched.ts';
import { isTooFar } from './too-far.ts';

/** Rows of the log that are applied at once. */
const step = 50;
/** The delta is compacted when it is more than this, and more than a tenth of what is sorted. */
const smallDelta = 4000;

export interface LiveOptions {
  readonly store: NetworkSource;
  readonly pollEvery: number;
  readonly clock: Clock;
  /** Writes a snapshot where it is kept. */
  readonly write: (snapshot: Snapshot, mark: LogMark | null) => Promise<void>;
}

/** A network that follows its store's change log. */
export class LiveSnapshotNetwork extends SnapshotNetwork implements LiveNetwork {
  private readonly options: LiveOptions;
  private readonly queue = new Queue();
  private readonly listeners = new Set<(version: number, changes: readonly Change[]) => void>();
  private readonly timer: NodeJS.Timeout | null;
  private readonly clock: FreshnessClock;
  /** What the log says at the snapshot's version. */
  private logged: LogMark | null;
  private isClosed = false;
  private kept = -1;
  private isCompacting = false;

  constructor(snapshot: Snapshot, mark: LogMark | null, options: LiveOptions) {
    super(snapshot);
    this.logged = mark;
    this.options = options;
    this.clock = new FreshnessClock(options.clock);
    this.timer = options.pollEvery > 0 ? setInterval(() => this.poll(), options.pollEvery).unref() : null;
  }

  mark(): string {
    const { version, epoch } = this.snapshot;
    return `${version} ${epoch} ${this.logged?.at ?? ''} ${this.logged?.command ?? ''}`;
  }

  logMark(): LogMark | null {
    return this.logged;
  }

  catchUp(): Promise<void> {
    return this.queue.share(() => this.clock.during(() => this.follow()));
  }

  freshness(): Freshness {
    return this.clock.now();
  }

  onChange(listener: (version: number, changes: readonly Change[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  save(): Promise<void> {
    // Alone, so that no change is applied between what the file says and its position.
    return this.queue.alone(async () => {
      await this.options.write(this.snapshot, this.logged);
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
    // A shorter log than what was read of it is another one: restored from elsewhere, or begun anew.
    if (target < this.snapshot.version) await this.buildAnew();
    for (let touched = 0; this.snapshot.version < target;) {
      const rows = target - this.snapshot.version;
      const changes = isTooFar(this.snapshot, { rows, touched }) ? null : await this.nextChanges();
      const last = changes?.at(-1);
      if (changes === null) await this.buildAnew();
      else if (last === undefined) return;
      else {
        const read = await readTouched(store, changes, this.snapshot);
        touched += read.entities.size + read.relations.size + read.flows.size;
        // From here on without a pause, so that no question meets half a change.
        this.snapshot.apply(read, last.seq);
        this.logged = { at: last.at, command: last.command };
        for (const listener of this.listeners) listener(last.seq, changes);
      }
    }
    this.compactSoon();
  }

  /** The next rows of the log; null where it no longer says what it said at the snapshot's version. */
  private async nextChanges(): Promise<readonly Change[] | null> {
    const { store } = this.options;
    const { version } = this.snapshot;
    if (version === 0) return store.changesAfter(0, step);
    const [here, ...changes] = await store.changesAfter(version - 1, step + 1);
    return here?.seq === version && isSameMark(here, this.logged) ? changes : null;
  }

  /** Questions are answered from the old snapshot until the new one is whole. */
  private async buildAnew(): Promise<void> {
    const { store } = this.options;
    const snapshot = await buildSnapshot(store);
    this.logged = await markAt(store, snapshot.version);
    // Whatever was remembered of the old one does not hold for this one.
    snapshot.epoch = this.snapshot.epoch + 1;
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener(snapshot.version, []);
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
