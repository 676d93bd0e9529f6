export * from './network.ts';
export { openNetwork } from './live/open-network.ts';
