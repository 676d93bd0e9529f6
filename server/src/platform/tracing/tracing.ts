import type { Tracing, TraceSettings } from './spans.ts';

export type { Attributes, Tracing, TraceSettings } from './spans.ts';

export const noTracing: Tracing = {
  span: (_name, _attributes, work) => work(),
  call: () => () => undefined,
  request(_request, answer) {
    answer();
    return () => undefined;
  },
  close: () => Promise.resolve(),
};

/** Loads OpenTelemetry only where traces are to be sent. */
export async function openTracing(settings: TraceSettings | null): Promise<Tracing> {
  if (settings === null) return noTracing;
  const { sendTraces } = await import('./opentelemetry.ts');
  return sendTraces(settings);
}
