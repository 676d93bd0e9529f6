import { setTimeout as wait } from 'node:timers/promises';
import { GraphError, type Clock } from '@jejaring/graph/model';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { Logger } from 'pino';
import type { Stores } from './open-stores.ts';
import { StoreFaults, type StoreFault } from './store-faults.ts';

/** What is known of one engine, and since when. */
export interface EngineState {
  readonly engine: string;
  readonly isUp: boolean;
  /** ISO-8601 UTC. */
  readonly since: string;
  /** What else is wrong with it; null where nothing is known to be. */
  readonly fault: StoreFault | null;
}

export interface EngineStates {
  readonly graph: EngineState;
  readonly database: EngineState;
}

/** How near the network is to what the graph store holds; see Freshness of the network. */
export interface DataAge {
  /** Change-log position that the answers stand on. */
  readonly position: number;
  /** Last position of the log, as far as it is known. */
  readonly logPosition: number;
  /** When the answers were last known to hold all that was written, ISO-8601 UTC. */
  readonly asOf: string;
  /** False while the store has more, or cannot be asked. */
  readonly isCurrent: boolean;
}

type Parts = keyof EngineStates;

/** Milliseconds between two looks, and after which a look counts as failed whatever the engine's own patience. */
const lookEvery = 1000;
const longestLook = 10_000;

/** Asks both engines again and again whether they are there and can be written; each coming and going is logged once. */
export class EngineWatch {
  readonly #stop = new AbortController();
  readonly #logger: Logger;
  readonly #clock: Clock;
  readonly #faults: Readonly<Record<Parts, StoreFaults>>;
  /** When a call was last answered, on the clock of `performance`. */
  readonly #answered: Record<Parts, number> = { graph: 0, database: 0 };
  #states: Readonly<Record<Parts, Omit<EngineState, 'fault'>>>;
  #logPosition = 0;
  #isAskingPosition = false;

  constructor({ store, database, engines, files }: Stores, logger: Logger, clock: Clock) {
    this.#logger = logger;
    this.#clock = clock;
    this.#faults = { graph: new StoreFaults(files.graph, clock), database: new StoreFaults(files.database, clock) };
    const since = clock.now().toISOString();
    this.#states = {
      graph: { engine: engines.graph, isUp: true, since },
      database: { engine: engines.database, isUp: true, since },
    };
    void this.#look('graph', async () => {
      await store.ping();
      void this.#askPosition(store);
    });
    void this.#look('database', () => database.ping());
  }

  states(): EngineStates {
    const { graph, database } = this.#states;
    return {
      graph: { ...graph, fault: this.#faults.graph.current() },
      database: { ...database, fault: this.#faults.database.current() },
    };
  }

  /** Of each call of a store, what it failed of, or null: an engine that answers is there, and one whose disk is full says so. */
  saw(part: Parts, error: unknown, isWrite: boolean): void {
    if (error === null) this.#answered[part] = performance.now();
    this.#remember(part, () => this.#faults[part].saw(error, isWrite));
  }

  age(network: LiveNetwork): DataAge {
    const { caughtUpAt, behind } = network.freshness();
    const position = network.version;
    return {
      position,
      logPosition: Math.max(this.#logPosition, position),
      asOf: caughtUpAt,
      isCurrent: !behind && this.#states.graph.isUp,
    };
  }

  stop(): void {
    this.#stop.abort();
  }

  async #look(part: Parts, ask: () => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const begun = performance.now();
      const asked = ask();
      const tooLong = wait(longestLook, undefined, { signal, ref: false }).then(
        () => Promise.reject(new Error('It took too long to answer.')),
        () => undefined,
      );
      await Promise.race([asked, tooLong]).then(
        () => this.#tell(part, null),
        (error: unknown) => this.#failed(part, error, begun),
      );
      await this.#lookAtDisk(part);
      // One question at a time, however long it takes.
      await asked.catch(() => undefined);
      await wait(lookEvery, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Who finds its own file damaged is there; who answered somebody else meanwhile is only busy. */
  #failed(part: Parts, error: unknown, begun: number): void {
    this.saw(part, error, false);
    const isThere = error instanceof GraphError && error.code === 'STORE_DAMAGED';
    if (isThere) this.#tell(part, null);
    else if (this.#answered[part] < begun) this.#tell(part, error);
  }

  /** Beside the looks: a log whose engine is slow keeps nobody from seeing that it is there. */
  async #askPosition(store: Stores['store']): Promise<void> {
    if (this.#isAskingPosition) return;
    this.#isAskingPosition = true;
    try {
      this.#logPosition = await store.position();
    } catch {
      // The looks tell what is wrong.
    } finally {
      this.#isAskingPosition = false;
    }
  }

  async #lookAtDisk(part: Parts): Promise<void> {
    const before = this.#faults[part].current();
    await this.#faults[part].look();
    this.#log(part, before);
  }

  #remember(part: Parts, change: () => void): void {
    const before = this.#faults[part].current();
    change();
    this.#log(part, before);
  }

  #log(part: Parts, before: StoreFault | null): void {
    const now = this.#faults[part].current();
    if (now === before) return;
    const { engine } = this.#states[part];
    if (now === null) this.#logger.warn({ part, engine, was: before?.state }, 'the store can be used again');
    else
      this.#logger.error(
        { part, engine, state: now.state, reason: now.reason },
        'the store cannot be used as it should',
      );
  }

  #tell(part: Parts, error: unknown): void {
    const known = this.#states[part];
    const isUp = error === null;
    if (known.isUp === isUp || this.#stop.signal.aborted) return;
    this.#states = { ...this.#states, [part]: { ...known, isUp, since: this.#clock.now().toISOString() } };
    const { engine } = known;
    if (isUp) {
      this.#logger.warn({ part, engine }, 'the engine answers again');
      this.#remember(part, () => this.#faults[part].cameBack());
    } else this.#logger.error({ part, engine, err: error }, 'the engine does not answer');
  }
}
