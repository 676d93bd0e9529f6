export { noTracing, openTracing, type Attributes, type Tracing } from './tracing.ts';
