import { betterPeers, type Contribution, type Peer } from '@jejaring/graph/analytics';
import { presentRelation } from '../../catalogue/relations/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { presentChallenges } from './present-challenges.ts';
import { farthest, presentIndicators } from './present-indicators.ts';
import { lazyEntity } from '../../catalogue/entities/index.ts';
import { known, presentMedians, presentValue } from './present-figures.ts';
import { componentName, presentModel } from './present-model.ts';
import type { PeerAnswer } from './peer-service.ts';
import type { Solution } from './solution-service.ts';

export interface PeerListRoot {
  readonly answer: PeerAnswer;
}

export interface PeerRoot {
  readonly answer: PeerAnswer;
  readonly peer: Peer;
}

export interface SharedRoot {
  readonly sharedIds: readonly string[];
}

export function presentPeerList(context: RequestContext, answer: PeerAnswer) {
  const { data, from, peers } = answer;
  return {
    answer,
    region: lazyEntity(context, data.space.table.ids[from] ?? ''),
    model: presentModel(context, data, answer.model, answer.mix),
    peers: peers.map((peer) => presentPeer(context, answer, peer)),
    level: data.space.size,
    compared: answer.compared,
    fitting: answer.fitting,
    via: answer.via,
    notComparableCount: answer.notComparable.length,
    medians: () => presentMedians(context, data, answer.medians()),
    country: () => presentMedians(context, data, data.medians),
    indicators: () => presentIndicators(context, answer),
    farthest: () => farthest(context, answer),
    challenges: () => presentChallenges(context, data, from),
  };
}

function presentPeer(context: RequestContext, answer: PeerAnswer, peer: Peer) {
  const { id, rank, distance, known: both, components, rankRange } = peer;
  return {
    answer,
    peer,
    rank,
    region: lazyEntity(context, id),
    distance,
    known: both,
    components,
    contributions: peer.contributions.map((part) => presentContribution(context, answer, part)),
    rankRange,
    reach: () => answer.steps().get(id) ?? null,
  };
}

function presentContribution(context: RequestContext, answer: PeerAnswer, part: Contribution) {
  const { data } = answer;
  switch (part.type) {
    case 'INDICATOR':
      return {
        __typename: 'IndicatorContribution',
        ...part,
        indicator: lazyEntity(context, part.column),
        median: () => known(answer.medians().get(part.column)?.value),
        country: known(data.medians.get(part.column)?.value),
      };
    case 'SHARED':
      return { __typename: 'SharedContribution', ...part, sharedIds: part.shared, sharedCount: part.shared.length };
    case 'PART':
      return { __typename: 'ComponentContribution', ...part, name: componentName(data, part.component) };
  }
}

/** Who of the peers shown does better than the asking region on what it does worst. */
export function presentBetter(context: RequestContext, { data, from, peers }: PeerAnswer, first: number) {
  const rows = peers.map(({ id }) => data.space.rowOf(id) ?? 0);
  return betterPeers(data.space, data.directions, from, rows, first).map(({ column, better }) => ({
    indicator: lazyEntity(context, column),
    mine: presentValue(data, column, from),
    peers: better.map(({ row, value }) => ({ region: lazyEntity(context, data.space.table.ids[row] ?? ''), value })),
  }));
}

export function presentSolution(context: RequestContext, solution: Solution) {
  const { practice, challenge, basis, sector, by, evidence } = solution;
  return {
    practice: lazyEntity(context, practice),
    challenge: lazyEntity(context, challenge),
    basis,
    sector: () => (sector === null ? null : lazyEntity(context, sector)()),
    by: lazyEntity(context, by),
    evidence: () => evidence.map((relation) => presentRelation(relation)),
  };
}
