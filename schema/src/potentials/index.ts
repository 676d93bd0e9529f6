export * from './potential.ts';
