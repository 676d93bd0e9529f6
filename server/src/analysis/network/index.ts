export { NetworkResolver, PathResolver } from './network-resolver.ts';
export { pictureLimits, pictureQuery, type PictureArgs } from './network-service.ts';
export {
  NetworkFacetValueResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  PathStepResolver,
} from './part-resolvers.ts';
export { presentPath, type PathRoot } from './present.ts';
