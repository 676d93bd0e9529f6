import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Attributes, Tracing, TraceSettings } from './spans.ts';

/** How long one sending may take with its repetitions, in milliseconds: nobody waits longer for it at the end. */
const longestSend = 3000;

/**
 * Sends spans to a collector as OTLP over HTTP. The name of the service and further attributes of it come from
 * OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES, headers from OTEL_EXPORTER_OTLP_HEADERS, as OpenTelemetry says. A
 * collector that is away costs the spans, and nothing else.
 */
export function sendTraces({ endpoint, share }: TraceSettings): Tracing {
  const url = `${endpoint.reveal().replace(/\/$/, '')}/v1/traces`;
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'jejaring' }))
      .merge(detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url, timeoutMillis: longestSend }) })],
  });
  // Several products may run in one process: each has a manager of its own, and nothing is global.
  const contexts = new AsyncLocalStorageContextManager().enable();
  const propagator = new W3CTraceContextPropagator();
  const tracer = provider.getTracer('jejaring');
  const start = (name: string, attributes: Attributes, kind = SpanKind.INTERNAL, parent: Context = contexts.active()) =>
    tracer.startSpan(name, { attributes, kind }, parent);

  return {
    async span(name, attributes, work) {
      const span = start(name, attributes);
      try {
        return await contexts.with(trace.setSpan(contexts.active(), span), work);
      } catch (error) {
        fail(span, error);
        throw error;
      } finally {
        span.end();
      }
    },

    call(name, attributes) {
      const span = start(name, attributes, SpanKind.CLIENT);
      return (error) => {
        if (error !== null) fail(span, error);
        span.end();
      };
    },

    request({ method, headers }, answer) {
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const span = start(method, { 'http.request.method': method }, SpanKind.SERVER, parent);
      contexts.with(trace.setSpan(parent, span), answer);
      return (route, status) => {
        span.updateName(`${method} ${route}`);
        span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
    },

    async close() {
      await provider.shutdown().catch(() => undefined);
      contexts.disable();
    },
  };
}

/** The name or code of the error alone: messages may hold data. */
function fail(span: Span, error: unknown): void {
  const kind = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error;
  span.setAttribute('error.type', kind);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
