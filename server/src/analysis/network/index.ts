export { NetworkResolver, PathResolver } from './network-resolver.ts';
export { pictureQuery, type PictureArgs } from './network-service.ts';
export {
  NetworkFacetValueResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  PathStepResolver,
} from './part-resolvers.ts';
export { presentPath, type PathRoot } from './present.ts';
export { networkBinary } from './network-binary.ts';
