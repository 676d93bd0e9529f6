import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { checkHost, monitorHostRule, neverKept, errorHandler, sendCode, HttpServer } from '../http/index.ts';
import { liveness, readinessDetails } from './health.ts';
import type { Monitor } from './monitor.ts';
import type { Readiness } from './readiness.ts';
import { SettingsError } from '../settings/index.ts';

interface MonitorSettings {
  /** That of the server itself. */
  readonly port: number;
  readonly monitor?: 'off' | { readonly host: string; readonly port: number };
}

interface MonitorOptions {
  readonly readiness: () => Readiness;
  readonly monitor: Monitor;
  readonly logger: Logger;
}

/** The address that tells operators what strangers need not know. */
export interface MonitorServer {
  /** Such as http://127.0.0.1:9000; null where there is none. */
  readonly address: string | null;
  close(): Promise<void>;
}

const none: MonitorServer = { address: null, close: () => Promise.resolve() };

/**
 * Figures and the details of readiness, on an address of their own. Where the setting does not name one it is on
 * loopback, 5000 ports above the server's; a start goes on without it where that is taken.
 * @throws SettingsError where the address that the setting names cannot be had
 */
export async function openMonitorServer(settings: MonitorSettings, options: MonitorOptions): Promise<MonitorServer> {
  if (settings.monitor === 'off') return none;
  const wanted = settings.monitor ?? { host: '127.0.0.1', port: usualPort(settings.port) };
  const server = new HttpServer(monitorApp(options, wanted.host));
  try {
    return { address: await server.listen(wanted), close: () => server.close() };
  } catch (error) {
    const fault = `port ${wanted.port} of ${wanted.host} ${reasonOf(error)}`;
    if (settings.monitor !== undefined) {
      throw new SettingsError([`JEJARING_MONITOR: ${fault}: name another address, or off.`]);
    }
    options.logger.warn(`No figures and no details of readiness: ${fault}. JEJARING_MONITOR names another address.`);
    return none;
  }
}

/** So that servers beside each other, each with its own port, do not meet. */
function usualPort(port: number): number {
  if (port === 0) return 0;
  return port + 5000 <= 65_535 ? port + 5000 : port - 5000;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'of an unknown reason';
  if (code === 'EADDRINUSE') return 'is taken by another program';
  if (code === 'EACCES') return 'needs rights that this user has not';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'is no address of this machine';
  return `cannot be had (${code})`;
}

function monitorApp({ readiness, monitor, logger }: MonitorOptions, host: string): Express {
  const { registry } = monitor.metrics;
  const app = express();
  app.disable('x-powered-by');
  app.use(neverKept(), checkHost(monitorHostRule(host), 'Ask by address, or as localhost.'));
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  app.get('/health/live', liveness);
  app.get('/health/ready', readinessDetails(readiness, monitor));
  app.use((_request, response) => sendCode(response, 'UNKNOWN_ADDRESS'));
  app.use(errorHandler(logger));
  return app;
}
