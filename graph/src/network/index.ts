export * from './network.ts';
export { openNetwork } from './live/open-network.ts';
export { readOrigin, type SnapshotOrigin } from './snapshot/snapshot-file.ts';
export { encodePicture } from './picture/encode-picture.ts';
