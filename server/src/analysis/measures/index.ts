export { measureResolvers } from './measure-resolver.ts';
export { runInWorkers } from './run-in-workers.ts';
