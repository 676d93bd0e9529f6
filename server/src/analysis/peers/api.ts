import {
  ChallengeRuleResolver,
  ComponentContributionResolver,
  PeerComponentResolver,
  PeerModelResolver,
  PeerResolver,
  PeerSolutionResolver,
  SharedContributionResolver,
} from './part-resolvers.ts';
import { PeerListResolver, PeerMethodResolver, RegionChallengesResolver } from './peer-resolver.ts';
import { peerFile } from './peer-files.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [
    ChallengeRuleResolver,
    ComponentContributionResolver,
    PeerComponentResolver,
    PeerModelResolver,
    PeerResolver,
    PeerSolutionResolver,
    SharedContributionResolver,
    PeerListResolver,
    PeerMethodResolver,
    RegionChallengesResolver,
  ],
  routes: (['csv', 'xlsx'] as const).map((format) => ({
    path: `/peers.${format}`,
    label: 'peers',
    cost: 6000,
    handler: (contextOf) => peerFile(format, contextOf),
  })),
};
