import type { Clock } from '@jejaring/graph/model';
import type { LiveNetwork } from '@jejaring/graph/network';
import { Gauge, type Registry } from 'prom-client';
import type { PoolFigures } from '../database/index.ts';
import type { DataAge, EngineStates } from '../stores/index.ts';

/** Asked when the figures are read; null where there is nothing to say yet. */
export interface GaugeSources {
  readonly network: () => LiveNetwork | null;
  readonly engines: () => EngineStates | null;
  readonly age: () => DataAge | null;
  readonly pool: () => PoolFigures | null;
  readonly clock: Clock;
}

export function stateGauges(registry: Registry, { network, engines, age, pool, clock }: GaugeSources): void {
  const gauge = <Source>(name: string, help: string, source: () => Source | null, read: (from: Source) => number) => {
    const collect = function (this: Gauge) {
      const from = source();
      if (from !== null) this.set(read(from));
    };
    registry.registerMetric(new Gauge({ name: `jejaring_${name}`, help, registers: [], collect }));
  };
  gauge('network_position', 'Change-log position of the network', network, (live) => live.version);
  gauge('network_nodes', 'Nodes of the network', network, (live) => live.summary().nodes);
  gauge('network_relations', 'Relations of the network', network, (live) => live.summary().relations);
  gauge('network_bytes', 'Bytes of its typed arrays', network, (live) => live.summary().bytes);
  gauge('log_position', 'Last known position of the change log', age, ({ logPosition }) => logPosition);
  gauge(
    'network_age_seconds',
    'Time since the network was last known to hold all that was written',
    age,
    ({ asOf }) => (clock.now().getTime() - Date.parse(asOf)) / 1000,
  );
  const engineUp = new Gauge({
    name: 'jejaring_engine_up',
    help: '1 where the engine of a part answered when it was last asked, else 0',
    labelNames: ['part', 'engine'] as const,
    registers: [],
    collect() {
      const states: Readonly<Partial<EngineStates>> = engines() ?? {};
      for (const [part, { engine, isUp }] of Object.entries(states)) this.set({ part, engine }, isUp ? 1 : 0);
    },
  });
  const storeFault = new Gauge({
    name: 'jejaring_store_fault',
    help: '1 where the store of a part is full, damaged or lost, as the state says, else absent',
    labelNames: ['part', 'state'] as const,
    registers: [],
    collect() {
      this.reset();
      const states: Readonly<Partial<EngineStates>> = engines() ?? {};
      for (const [part, { fault }] of Object.entries(states)) if (fault) this.set({ part, state: fault.state }, 1);
    },
  });
  const connections = new Gauge({
    name: 'jejaring_database_connections',
    help: 'Connections of this process to the relational engine, and questions that wait for one',
    labelNames: ['state'] as const,
    registers: [],
    collect() {
      const figures = pool();
      if (figures === null) return;
      this.set({ state: 'busy' }, figures.open - figures.idle);
      this.set({ state: 'idle' }, figures.idle);
      this.set({ state: 'waiting' }, figures.waiting);
    },
  });
  for (const figure of [engineUp, storeFault, connections]) registry.registerMetric(figure);
}
