export { CompiledQueries, executePrepared } from './compiled-queries.ts';
export { createApp, type App, type AppOptions, type Parts } from './create-app.ts';
export { makeLogger } from './logger.ts';
export { openProduct, type OpenOptions, type Product } from './open-product.ts';
export { filesIn, openStores, type Stores } from './open-stores.ts';
export { queryLimits } from './query-limits.ts';
export type { Readiness } from './readiness.ts';
export { makeSchema } from './schema.ts';
export { readSettings, SettingsError, type Settings } from './settings.ts';
