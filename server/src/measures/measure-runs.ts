import { canonicalJson } from '@jejaring/graph/model';
import type { Measure, MeasureOutcome, ParameterValues } from '@jejaring/graph/measures';
import type { WholeQuery } from '@jejaring/graph/network';
import { ApiError } from '@jejaring/schema/errors';
import { runInWorkers } from './run-in-workers.ts';
import type { ScopeGraph } from './scope-graph.ts';

/** Runs of about so many elementary steps are done at once, in this thread: some milliseconds. */
const small = 2_000_000;
/** Results kept, and runs under way at one time. */
const most = { results: 40, running: 4 } as const;

export interface MeasureRun {
  readonly measure: Measure;
  readonly scope: ScopeGraph;
  /** Null while it runs. */
  outcome: MeasureOutcome | null;
  progress: number;
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
  private readonly done = new Map<string, MeasureRun>();
  private readonly running = new Map<string, Running>();

  private readonly lease: number;

  constructor(lease = 15_000) {
    this.lease = lease;
  }

  get underWay(): number {
    return this.running.size;
  }

  /**
   * The run of a question, begun where it is new, after `wait` ms or as soon as it is done.
   * @throws ApiError TOO_BUSY where too many are under way; what a worker failed with
   */
  async ask(
    measure: Measure,
    query: WholeQuery,
    parameters: ParameterValues,
    scope: () => ScopeGraph,
    version: number,
    wait: number,
  ): Promise<MeasureRun> {
    const question = canonicalJson({ measure: measure.id, query, parameters });
    // A run under way is joined even when the network has moved on: else no long one would ever end.
    const known = this.running.get(question);
    if (known !== undefined) return this.follow(known, question, wait);
    const kept = this.done.get(question);
    if (kept?.scope.version === version) return this.keep(question, kept);
    const fresh: MeasureRun = { measure, scope: scope(), outcome: null, progress: 0 };
    if (measure.cost(fresh.scope.graph) <= small) {
      fresh.outcome = measure.run(fresh.scope.graph, parameters);
      fresh.progress = 1;
      return this.keep(question, fresh);
    }
    if (this.running.size >= most.running) {
      throw new ApiError('TOO_BUSY', 'Other measures are being taken: ask again in a moment.', {
        maximum: most.running,
      });
    }
    // What was found for an earlier version must not be taken for the answer.
    this.done.delete(question);
    return this.follow(this.begin(question, fresh, parameters), question, wait);
  }

  private begin(question: string, run: MeasureRun, parameters: ParameterValues): Running {
    const stop = new AbortController();
    const work = runInWorkers(run.measure, run.scope.graph, parameters, stop.signal, (share) => {
      running.progress = share;
    });
    const ended = work
      .then((outcome) => {
        running.outcome = outcome;
        running.progress = 1;
        const { measure, scope } = run;
        this.keep(question, { measure, scope, outcome, progress: 1 });
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

  private async follow(run: Running, question: string, wait: number): Promise<MeasureRun> {
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
    this.done.delete(question);
    this.done.set(question, run);
    for (const oldest of this.done.keys()) {
      if (this.done.size <= most.results) break;
      this.done.delete(oldest);
    }
    return run;
  }
}
