import { setTimeout as wait } from 'node:timers/promises';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { Logger } from 'pino';
import type { Stores } from './open-stores.ts';

/** What is known of one engine, and since when. */
export interface EngineState {
  readonly engine: string;
  readonly isUp: boolean;
  /** ISO-8601 UTC. */
  readonly since: string;
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

/** Milliseconds between two looks, and after which a look counts as failed. */
const lookEvery = 1000;
const longestLook = 10_000;

/** Asks both engines again and again whether they are there; each coming and going is logged once. */
export class EngineWatch {
  readonly #stop = new AbortController();
  readonly #logger: Logger;
  #states: EngineStates;
  #logPosition = 0;

  constructor({ store, database, engines }: Stores, logger: Logger) {
    this.#logger = logger;
    const since = new Date().toISOString();
    this.#states = {
      graph: { engine: engines.graph, isUp: true, since },
      database: { engine: engines.database, isUp: true, since },
    };
    void this.#look('graph', async () => {
      this.#logPosition = await store.position();
    });
    void this.#look('database', () => database.ping());
  }

  states(): EngineStates {
    return this.#states;
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

  async #look(part: keyof EngineStates, ask: () => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const asked = ask();
      const tooLong = wait(longestLook, undefined, { signal, ref: false }).then(
        () => Promise.reject(new Error('It took too long to answer.')),
        () => undefined,
      );
      await Promise.race([asked, tooLong]).then(
        () => this.#tell(part, null),
        (error: unknown) => this.#tell(part, error),
      );
      // One question at a time, however long it takes.
      await asked.catch(() => undefined);
      await wait(lookEvery, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  #tell(part: keyof EngineStates, error: unknown): void {
    const known = this.#states[part];
    const isUp = error === null;
    if (known.isUp === isUp || this.#stop.signal.aborted) return;
    this.#states = { ...this.#states, [part]: { ...known, isUp, since: new Date().toISOString() } };
    const { engine } = known;
    if (isUp) this.#logger.warn({ part, engine }, 'the engine answers again');
    else this.#logger.error({ part, engine, err: error }, 'the engine does not answer');
  }
}
