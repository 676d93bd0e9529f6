export { EntityMemory } from './entity-memory.ts';
export { filesIn, openStores, type Purpose, type Stores, type StoreSettings, type Opening } from './open-stores.ts';
export { type DataAge, type EngineStates, EngineWatch } from './engine-watch.ts';
export { resolvingByNetwork } from './resolve-by-network.ts';
export type { StoreFault } from './store-faults.ts';
