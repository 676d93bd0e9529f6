export * from './sector.ts';
