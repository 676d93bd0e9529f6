import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { RequestContext } from '../request/index.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly http: Histogram<'method' | 'route' | 'status'>;
  readonly plugin: ApolloServerPlugin<RequestContext>;
}

const seconds = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Figures of this process in Prometheus' format, with those of Node (memory, event loop) beside them. */
export function makeMetrics(network: () => LiveNetwork | null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'jejaring_' });
  const http = new Histogram({
    name: 'jejaring_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: seconds,
    registers: [registry],
  });
  const operations = new Histogram({
    name: 'jejaring_graphql_operation_seconds',
    help: 'Time from a parsed operation to its answer, by its kind and first field',
    labelNames: ['type', 'field', 'outcome'] as const,
    buckets: seconds,
    registers: [registry],
  });
  networkGauges(registry, network);
  return { registry, http, plugin: operationTimes(operations) };
}

function networkGauges(registry: Registry, network: () => LiveNetwork | null): void {
  const gauge = (name: string, help: string, read: (live: LiveNetwork) => number) =>
    new Gauge({
      name: `jejaring_network_${name}`,
      help,
      registers: [registry],
      collect() {
        const live = network();
        if (live !== null) this.set(read(live));
      },
    });
  gauge('position', 'Change-log position of the network', (live) => live.version);
  gauge('nodes', 'Nodes of the network', (live) => live.summary().nodes);
  gauge('relations', 'Relations of the network', (live) => live.summary().relations);
  gauge('bytes', 'Bytes of its typed arrays', (live) => live.summary().bytes);
}

/** Labelled by the schema's own field names: names that callers choose would grow without end. */
function operationTimes(histogram: Histogram<'type' | 'field' | 'outcome'>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const end = histogram.startTimer();
      return Promise.resolve({
        willSendResponse({ operation, errors }) {
          const first = operation?.selectionSet.selections[0];
          end({
            type: operation?.operation ?? 'none',
            field: first?.kind === Kind.FIELD ? first.name.value : 'none',
            outcome: errors === undefined || errors.length === 0 ? 'ok' : 'error',
          });
          return Promise.resolve();
        },
      });
    },
  };
}
