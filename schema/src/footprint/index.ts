export * from './chain.ts';
export * from './counts.ts';
export * from './enums.ts';
export * from './footprint.ts';
export * from './inputs.ts';
export * from './money.ts';
export * from './partner.ts';
export * from './white-spot.ts';
