import { canonicalJson } from '@jejaring/graph/model';
import type { Measure, MeasureOutcome, ParameterValues } from '@jejaring/graph/measures';
import type { WholeQuery } from '@jejaring/graph/network';
import { LRUCache } from 'lru-cache';
import type { Progress } from '../../platform/jobs/index.ts';
import { FairSlots, type Pace, type Release } from '../../platform/request/index.ts';
import { runInWorkers } from './run-in-workers.ts';
import type { ScopeGraph } from './scope-graph.ts';

/** Runs of about so many elementary steps are done at once, in this thread: some milliseconds. */
const small = 2_000_000;
/** Results kept, and the bytes of their figures. */
const mostResults = { max: 40, maxSize: 64 * 1024 * 1024 };
/** Runs under way at one time; no caller has more than half of them, so that another one always finds some free. */
const shares = { slots: 4, slotsOfOne: 2, waiting: 40, waitingOfOne: 4 } as const;

/** Who asks, and how long for the answer, in ms. */
export interface Asker {
  readonly caller: string;
  readonly wait: number;
  /** Told where the run was there already: nothing had to be begun for it. */
  readonly joins?: () => void;
}

export interface MeasureRun {
  readonly measure: Measure;
  readonly scope: ScopeGraph;
  /** Null while it runs. */
  outcome: MeasureOutcome | null;
  progress: Progress;
}

const ofShare = (done: number): Progress => ({ done, total: 1, step: null });

interface Question {
  readonly measure: Measure;
  readonly parameters: ParameterValues;
  readonly scope: () => ScopeGraph;
  readonly version: number;
}

interface Running extends MeasureRun {
  readonly ended: Promise<void>;
  readonly stop: AbortController;
  lease: NodeJS.Timeout;
}

/**
 * Runs of measures, shared by all who ask the same of the same version. A run that nobody has asked about for the length
 * of its lease is ended: to cancel is to stop asking.
 */
export class MeasureRuns {
  private readonly done = new LRUCache<string, MeasureRun>({ ...mostResults, sizeCalculation: bytesOf });
  private readonly running = new Map<string, Running>();

  private readonly slots = new FairSlots(shares);
  private readonly pace: Pace;
  private readonly lease: number;

  constructor(pace: Pace, lease = 15_000) {
    this.pace = pace;
    this.lease = lease;
  }

  get underWay(): number {
    return this.running.size;
  }

  /**
   * The run of a question, begun where it is new, after `wait` ms or as soon as it is done. Whether there is room for it is
   * decided before its network is built.
   * @throws ApiError TOO_BUSY where too many are under way; what a worker failed with
   */
  async ask(
    measure: Measure,
    query: WholeQuery,
    parameters: ParameterValues,
    scope: () => ScopeGraph,
    version: number,
    asker: Asker,
  ): Promise<MeasureRun> {
    const { caller, wait } = asker;
    const question = canonicalJson({ measure: measure.id, query, parameters });
    const known = this.known(question, version);
    if (known !== null) {
      asker.joins?.();
      return this.follow(known, question, wait);
    }
    const release = await this.slots.take(caller, wait);
    const run = await this.start(question, { measure, parameters, scope, version }, release);
    return this.follow(run, question, wait);
  }

  /** A run under way is joined even when the network has moved on: else no long one would ever end. */
  private known(question: string, version: number): MeasureRun | null {
    const running = this.running.get(question);
    if (running !== undefined) return running;
    const kept = this.done.get(question);
    return kept?.scope.version === version ? this.keep(question, kept) : null;
  }

  private async start(question: string, asked: Question, release: Release): Promise<MeasureRun> {
    const { measure, parameters, scope, version } = asked;
    try {
      // A network is built without a pause: others have as long after it, however long it took.
      await this.pace.turn(0);
      // Others may have asked the same while this one waited.
      const known = this.known(question, version);
      if (known !== null) {
        release();
        return known;
      }
      const fresh: MeasureRun = { measure, scope: scope(), outcome: null, progress: ofShare(0) };
      if (measure.cost(fresh.scope.graph) > small) {
        // What was found for an earlier version must not be taken for the answer.
        this.done.delete(question);
        const running = this.begin(question, fresh, parameters);
        running.ended.then(release, release);
        return running;
      }
      fresh.outcome = measure.run(fresh.scope.graph, parameters);
      fresh.progress = ofShare(1);
      release();
      return this.keep(question, fresh);
    } catch (error) {
      release();
      throw error;
    }
  }

  private begin(question: string, run: MeasureRun, parameters: ParameterValues): Running {
    const stop = new AbortController();
    const work = runInWorkers(run.measure, run.scope.graph, parameters, stop.signal, (share) => {
      running.progress = ofShare(share);
    });
    const ended = work
      .then((outcome) => {
        running.outcome = outcome;
        running.progress = ofShare(1);
        const { measure, scope } = run;
        this.keep(question, { measure, scope, outcome, progress: ofShare(1) });
      })
      .finally(() => {
        clearTimeout(running.lease);
        this.running.delete(question);
      });
    // Whoever waits is told; a run that was ended has nobody who waits.
    ended.catch(() => undefined);
    const running: Running = { ...run, ended, stop, lease: this.leaseOf(stop) };
    this.running.set(question, running);
    return running;
  }

  private async follow(asked: MeasureRun, question: string, wait: number): Promise<MeasureRun> {
    const run = this.running.get(question);
    if (run === undefined) return asked;
    clearTimeout(run.lease);
    run.lease = this.leaseOf(run.stop, wait);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, wait)));
    try {
      await Promise.race([run.ended, late]);
    } finally {
      clearTimeout(timer);
    }
    return this.done.get(question) ?? run;
  }

  private leaseOf(stop: AbortController, wait = 0): NodeJS.Timeout {
    return setTimeout(() => stop.abort(new Error('Nobody asks any more.')), this.lease + wait).unref();
  }

  private keep(question: string, run: MeasureRun): MeasureRun {
    this.done.set(question, run);
    return run;
  }
}

/** Columns are one number a node; a link is an object of three. */
function bytesOf({ outcome }: MeasureRun): number {
  const { values, groups, links } = outcome ?? {};
  return 1000 + (values?.byteLength ?? 0) + (groups?.byteLength ?? 0) + 40 * (links?.length ?? 0);
}
