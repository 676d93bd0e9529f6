export * from './network.ts';
export { openNetwork } from './live/open-network.ts';
export { encodePicture } from './picture/encode-picture.ts';
export { decodePicture } from './picture/decode-picture.ts';
