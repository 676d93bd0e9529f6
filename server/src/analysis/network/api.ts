import { NetworkResolver, PathResolver } from './network-resolver.ts';
import {
  NetworkFacetValueResolver,
  NetworkLinkResolver,
  NetworkNodeResolver,
  PathStepResolver,
} from './part-resolvers.ts';
import { networkBinary } from './network-binary.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [
    NetworkResolver,
    PathResolver,
    NetworkFacetValueResolver,
    NetworkLinkResolver,
    NetworkNodeResolver,
    PathStepResolver,
  ],
  routes: [{ path: '/network.bin', label: 'network.bin', cost: 4000, isCompressible: true, handler: networkBinary }],
};
