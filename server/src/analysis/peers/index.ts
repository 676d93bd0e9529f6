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

export const peerResolvers = [
  PeerListResolver,
  PeerMethodResolver,
  PeerModelResolver,
  PeerComponentResolver,
  PeerResolver,
  PeerSolutionResolver,
  SharedContributionResolver,
  ComponentContributionResolver,
  ChallengeRuleResolver,
  RegionChallengesResolver,
] as const;

export { peerFile } from './peer-files.ts';
