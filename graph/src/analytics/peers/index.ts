export * from './find-peers.ts';
export type { PeerWeight } from './measure-mix.ts';
export type { Contribution, IndicatorContribution, PartContribution, SharedContribution } from './measured.ts';
export { peerModel, peerModels } from './models/index.ts';
export type * from './peer-model.ts';
export { PeerSpace } from './peer-space.ts';
export type { PeerTable } from './peer-table.ts';
