export {
  ChallengeRuleResolver,
  ComponentContributionResolver,
  PeerComponentResolver,
  PeerModelResolver,
  PeerResolver,
  PeerSolutionResolver,
  SharedContributionResolver,
} from './part-resolvers.ts';
export { PeerListResolver, PeerMethodResolver, RegionChallengesResolver } from './peer-resolver.ts';
