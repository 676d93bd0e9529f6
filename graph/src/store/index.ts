export * from './graph-store.ts';
