import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestContext } from '../request/index.ts';
import { stateGauges, type GaugeSources } from './state-gauges.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly http: Histogram<'method' | 'route' | 'status'>;
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** Public questions: answered from what is kept, or anew. */
  readonly hotAnswers: Counter<'outcome'>;
  /** Bytes of the caches of an application. */
  watchCaches(bytes: { readonly documents: () => number; readonly answers: () => number }): void;
  /** Times one call of a store (`graph`, `database`); the answer ends it, with what it failed of or null. */
  storeCall(part: string, method: string): (error: unknown) => void;
}

const seconds = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Figures of this process in Prometheus' format, with those of Node (memory, event loop) beside them. */
export function makeMetrics(sources: GaugeSources): Metrics {
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
  const calls = new Histogram({
    name: 'jejaring_store_call_seconds',
    help: 'Time of one call of a store, by the part it keeps and the method',
    labelNames: ['part', 'method', 'outcome'] as const,
    buckets: seconds,
    registers: [registry],
  });
  const hotAnswers = new Counter({
    name: 'jejaring_hot_answers_total',
    help: 'Public questions answered from what is kept (hit) or anew (miss)',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  stateGauges(registry, sources);
  return {
    registry,
    http,
    hotAnswers,
    watchCaches(bytes) {
      const gauge = new Gauge({
        name: 'jejaring_cache_bytes',
        help: 'Bytes that prepared documents and kept answers take, by their own estimate',
        labelNames: ['cache'] as const,
        registers: [],
        collect() {
          this.set({ cache: 'documents' }, bytes.documents());
          this.set({ cache: 'answers' }, bytes.answers());
        },
      });
      registry.registerMetric(gauge);
    },
    plugin: operationTimes(operations),
    storeCall(part, method) {
      const end = calls.startTimer({ part, method });
      return (error) => void end({ outcome: error === null ? 'ok' : 'error' });
    },
  };
}

/** The schema's name of what an operation asks for first. */
export function firstField({ selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : 'none';
}

/** Labelled by the schema's own field names: names that callers choose would grow without end. */
function operationTimes(histogram: Histogram<'type' | 'field' | 'outcome'>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const end = histogram.startTimer();
      return Promise.resolve({
        willSendResponse({ operation, errors }) {
          end({
            type: operation?.operation ?? 'none',
            field: operation === undefined ? 'none' : firstField(operation),
            outcome: errors === undefined || errors.length === 0 ? 'ok' : 'error',
          });
          return Promise.resolve();
        },
      });
    },
  };
}
