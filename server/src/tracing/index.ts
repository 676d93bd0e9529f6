export { noTracing, openTracing, type Attributes, type Tracing, type TraceSettings } from './tracing.ts';
