import { readSettings } from '../app/settings.ts';
import type { WithStores } from '../platform/command-line/index.ts';
import { openTracing } from '../platform/tracing/index.ts';

export const withStores: WithStores = async (work, purpose = 'use') => {
  const settings = readSettings(process.env);
  // Heavy, and not needed for --help.
  const { openStores } = await import('../app/open-stores.ts');
  const onWaiting = (message: string) => void process.stderr.write(`${message}\n`);
  const stores = await openStores(settings, { onWaiting }, purpose);
  const tracing = await openTracing(settings.traces ?? null);
  try {
    await work(stores, tracing);
  } finally {
    await stores.close();
    await tracing.close();
  }
};
