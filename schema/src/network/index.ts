export * from './inputs.ts';
export * from './network.ts';
export * from './path.ts';
