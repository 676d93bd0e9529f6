import type { LinkKind } from '@jejaring/graph/model';
import {
  ChallengeRule,
  Comparison,
  LinkKindEnum,
  PeerList,
  PeerModel,
  PeerModelInput,
  PeerOrderEnum,
  Region,
  RegionChallenge,
  RegionFilter,
  type BetterPeers,
  type NotComparable,
} from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { EntityRoot } from '../../catalogue/entities/index.ts';
import { limitFirst, type RequestContext } from '../../platform/request/index.ts';
import { comparedRows } from './comparison-service.ts';
import { peerData } from './peer-data-service.ts';
import { peersOf } from './peer-service.ts';
import { presentChallenges, presentRules } from './present-challenges.ts';
import { presentComparison } from './present-comparison.ts';
import { lazyEntity } from '../../catalogue/entities/index.ts';
import { distanceCounts } from './present-indicators.ts';
import { presentModels } from './present-model.ts';
import { presentBetter, presentPeerList, type PeerListRoot } from './present-peers.ts';

/** All of a level may be asked for: the list is of ids and reasons only. */
const mostNotComparable = 1000;

@Resolver(() => PeerList)
export class PeerListResolver {
  @Query(() => PeerList, {
    nullable: true,
    description: 'Regencies and cities of Indonesia like one of them, the nearest first, each one explained.',
  })
  async peers(
    @Ctx() context: RequestContext,
    @Arg('region', () => ID) region: string,
    @Arg('model', () => PeerModelInput, { nullable: true }) model: PeerModelInput | null,
    @Arg('among', () => RegionFilter, { nullable: true, description: 'Shortens the list; the comparison is with all.' })
    among: RegionFilter | null,
    @Arg('chosen', () => [ID], { nullable: true, description: 'These and no others, chosen by hand; at most 100.' })
    chosen: string[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10 }) first: number,
    @Arg('orderBy', () => PeerOrderEnum, { nullable: true, defaultValue: 'DISTANCE' }) orderBy: 'DISTANCE' | 'REACH',
    @Arg('via', () => [LinkKindEnum], {
      nullable: true,
      description:
        'What `reach` and `path` may go along: by default partnerships, programmes, memberships and borders.',
    })
    via: LinkKind[] | null,
  ) {
    const answer = await peersOf(context, { region, model, among, chosen, first, orderBy, via });
    return presentPeerList(context, answer);
  }

  @FieldResolver()
  notComparable(
    @Root() { answer }: PeerListRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): NotComparable[] {
    return answer.notComparable
      .slice(0, limitFirst(first, mostNotComparable))
      .map(({ id, reason }) => ({ region: lazyEntity(context, id), reason }));
  }

  @FieldResolver()
  distances(@Root() { answer }: PeerListRoot, @Arg('bins', () => Int) bins: number): number[] {
    return distanceCounts(answer, bins);
  }

  @FieldResolver()
  betterThanMe(
    @Root() { answer }: PeerListRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): BetterPeers[] {
    return presentBetter(context, answer, limitFirst(first));
  }
}

/** What stands beside the lists: the models, the rules, several regions side by side. */
@Resolver()
export class PeerMethodResolver {
  @Query(() => [PeerModel], { nullable: true, description: 'The models, as data: the method page is made of these.' })
  async peerModels(@Ctx() context: RequestContext) {
    return presentModels(context, await peerData(context));
  }

  @Query(() => [ChallengeRule], { nullable: true, description: 'How challenges are derived from indicators.' })
  async challengeRules(@Ctx() context: RequestContext) {
    return presentRules(context, await peerData(context));
  }

  @Query(() => Comparison, { nullable: true, description: 'Up to six regencies or cities side by side.' })
  async comparison(@Ctx() context: RequestContext, @Arg('regions', () => [ID]) regions: string[]) {
    const { data, rows } = await comparedRows(context, regions);
    return presentComparison(context, data, rows);
  }
}

@Resolver(() => Region)
export class RegionChallengesResolver {
  @FieldResolver(() => [RegionChallenge], {
    nullable: true,
    description:
      'Stated by a source, and derived from indicators; null for a region that is not of the level compared.',
  })
  async challenges(@Root() root: EntityRoot, @Ctx() context: RequestContext) {
    const data = await peerData(context);
    const row = data.space.rowOf(root.id);
    return row === null ? null : presentChallenges(context, data, row);
  }
}
