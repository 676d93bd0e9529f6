export { runInWorkers } from './run-in-workers.ts';
