import { openProduct, readSettings, type Product, type Readiness, type Settings } from '../app/index.ts';
import { CliError, exitCodes, showProgress, type Progress } from '../platform/command-line/index.ts';

export interface ServeOptions {
  /** Settles when the pages are built; rejects where they could not be. */
  readonly pages?: Promise<void>;
  /** Called once page and API can both answer, for what can wait until then. */
  readonly onReady?: () => void;
  /** Called as soon as the server is to end, for whoever works beside it. */
  readonly onEnd?: () => void;
}

/**
 * Serves until Ctrl-C. Prints the address once page and API can both answer. Resolves when everything is closed.
 * @throws GraphError, SettingsError, CliError where it cannot start: the message says what to do
 */
export async function serve({ pages = Promise.resolve(), onReady, onEnd }: ServeOptions = {}): Promise<void> {
  const interrupted = firstInterrupt();
  const display = firstStartDisplay();
  const settings = readSettings(process.env);
  let product: Product | null = null;
  let drain = 0;
  const waiting = new AbortController();
  void interrupted.then(() => waiting.abort());
  try {
    product = await open(settings, display.tell, waiting.signal);
    const ready = Promise.all([product.ready, pages.catch(pagesFailed)]).then(() => 'READY' as const);
    if ((await Promise.race([ready, interrupted])) === 'READY') {
      display.stop();
      const seconds = (performance.now() / 1000).toFixed(1);
      process.stdout.write(`Jejaring is ready: ${readable(product.address)} (after ${seconds} s). Ctrl-C ends it.\n`);
      onReady?.();
      // Whoever presses Ctrl-C waits; an orchestrator says SIGTERM and lets its proxy learn of it first.
      if ((await interrupted) === 'SIGTERM') drain = settings.drain ?? 0;
    }
  } catch (error) {
    if (product !== null || !waiting.signal.aborted) throw error;
  } finally {
    display.stop();
    onEnd?.();
    await product?.close(drain);
    await pages.catch(() => undefined);
  }
}

async function open(
  settings: Settings,
  onProgress: (readiness: Readiness) => void,
  signal: AbortSignal,
): Promise<Product> {
  try {
    return await openProduct(settings, {
      onProgress,
      signal,
      onWaiting: (message) => void process.stderr.write(`${message}\n`),
    });
  } catch (error) {
    throw portFailure(error, settings) ?? error;
  }
}

function pagesFailed(error: unknown): never {
  throw new CliError(error instanceof Error ? error.message : String(error));
}

function portFailure(error: unknown, { port, host }: Settings): CliError | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const another = 'set PORT to another, such as PORT=4001';
  if (code === 'EADDRINUSE')
    return new CliError(`Port ${port} is taken by another program: end that one, or ${another}.`);
  if (code === 'EACCES') return new CliError(`Port ${port} needs rights that this user has not: ${another}.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new CliError(`This machine has no address ${host}: set HOST to one it has, such as 127.0.0.1 or 0.0.0.0.`);
  }
  return null;
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function firstInterrupt(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    let isEnding = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (isEnding) process.exit(exitCodes.interrupted);
        isEnding = true;
        resolve(signal);
      });
    }
  });
}

/** A bar for what a start loads: all of the bundled data at first, later what came to it; else none. */
function firstStartDisplay(): { readonly tell: (readiness: Readiness) => void; readonly stop: () => void } {
  let progress: Progress | null = null;
  return {
    tell(readiness) {
      if (readiness.state !== 'LOADING' || readiness.step === 'network' || readiness.step === 'open') return;
      if (progress === null) process.stdout.write('Loading the bundled data.\n');
      progress ??= showProgress('Loading');
      progress.update(readiness.done, readiness.total, readiness.step);
    },
    stop() {
      progress?.stop();
      progress = null;
    },
  };
}

function readable(address: string): string {
  return address.replace('//127.0.0.1:', '//localhost:');
}
