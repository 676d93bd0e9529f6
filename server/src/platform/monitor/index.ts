export { engineTroubles, health } from './health.ts';
export { type Monitor, plainMonitor } from './monitor.ts';
export type { Readiness } from './readiness.ts';
export { makeLogger } from './logger.ts';
export { firstField, makeMetrics } from './metrics.ts';
export { monitoredStores } from './monitored-stores.ts';
export { type MonitorServer, openMonitorServer } from './monitor-server.ts';
