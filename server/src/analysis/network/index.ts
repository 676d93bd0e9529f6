export { pictureQuery, type PictureArgs } from './network-service.ts';
export { presentPath, type PathRoot } from './present.ts';
