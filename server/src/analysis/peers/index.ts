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

export { peerSheets } from './peer-sheets.ts';
export { peersOf, type PeerArgs } from './peer-service.ts';
export { writePeersCsv, writePeersXlsx } from './write-peers.ts';
