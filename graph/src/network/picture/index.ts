export { decodePicture } from './decode-picture.ts';
export type * from '../network.ts';
