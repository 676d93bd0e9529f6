import { fieldOf, type LinkKind } from '@jejaring/graph/model';
import {
  ChallengeRule,
  ComponentContribution,
  LinkKindEnum,
  Peer,
  PeerComponent,
  PeerModel,
  PeerSolution,
  SharedContribution,
  type Language,
} from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { say, type Wording } from '@jejaring/words';
import { type EntityRoot, loadKnown, presentEntity, textsIn } from '../../catalogue/entities/index.ts';
import { presentPath, type PathRoot } from '../network/index.ts';
import { limitFirst, type RequestContext } from '../../platform/request/index.ts';
import { sharedChallenges } from './challenge-service.ts';
import type { ChallengeRuleRoot } from './present-challenges.ts';
import type { PeerModelRoot } from './present-model.ts';
import { presentSolution, type PeerRoot, type SharedRoot } from './present-peers.ts';
import { shortestWay } from './reach-service.ts';
import { sectorRule, solutionsOf, type Solution } from './solution-service.ts';

@Resolver(() => Peer)
export class PeerResolver {
  @FieldResolver()
  sharedChallenges(
    @Root() { answer, peer }: PeerRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): Promise<EntityRoot[]> {
    const { data, from } = answer;
    const shared = sharedChallenges(data, from, data.space.rowOf(peer.id) ?? from);
    return present(context, shared.slice(0, limitFirst(first)));
  }

  @FieldResolver()
  async practices(
    @Root() root: PeerRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): Promise<EntityRoot[]> {
    const said = (await solutions(context, root)).filter(({ basis }) => basis !== 'DERIVED');
    return present(context, [...new Set(said.map(({ practice }) => practice))].slice(0, limitFirst(first)));
  }

  @FieldResolver()
  async solutions(@Root() root: PeerRoot, @Ctx() context: RequestContext, @Arg('first', () => Int) first: number) {
    const found = await solutions(context, root);
    return found.slice(0, limitFirst(first)).map((solution) => presentSolution(context, solution));
  }

  @FieldResolver()
  path(
    @Root() { answer, peer }: PeerRoot,
    @Ctx() context: RequestContext,
    @Arg('via', () => [LinkKindEnum], { nullable: true }) via: LinkKind[] | null,
  ): PathRoot | null {
    const from = answer.data.space.table.ids[answer.from] ?? '';
    const way = shortestWay(context, from, peer.id, via ?? answer.via);
    return way === null ? null : presentPath(way);
  }
}

function solutions(context: RequestContext, { answer, peer }: PeerRoot): Promise<Solution[]> {
  const challenges = answer.data.space.table.items.challenges[answer.from] ?? [];
  return solutionsOf(context, peer.id, challenges);
}

async function present(context: RequestContext, ids: readonly string[]): Promise<EntityRoot[]> {
  const entities = await loadKnown(context, ids);
  return entities.map((entity) => presentEntity(entity));
}

@Resolver(() => PeerSolution)
export class PeerSolutionResolver {
  @FieldResolver()
  rule(@Root() root: Pick<Solution, 'basis'>, @Arg('language', () => String) language: Language | null): string | null {
    return root.basis === 'DERIVED' ? say(sectorRule, language) : null;
  }
}

@Resolver(() => SharedContribution)
export class SharedContributionResolver {
  @FieldResolver()
  shared(
    @Root() root: SharedRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): Promise<EntityRoot[]> {
    return present(context, root.sharedIds.slice(0, limitFirst(first)));
  }
}

@Resolver(() => ComponentContribution)
export class ComponentContributionResolver {
  @FieldResolver()
  name(@Root() root: { readonly name: Wording }, @Arg('language', () => String) language: Language | null): string {
    return say(root.name, language);
  }
}

@Resolver(() => PeerComponent)
export class PeerComponentResolver {
  @FieldResolver()
  name(@Root() root: { readonly name: Wording }, @Arg('language', () => String) language: Language | null): string {
    return say(root.name, language);
  }
}

@Resolver(() => ChallengeRule)
export class ChallengeRuleResolver {
  @FieldResolver()
  text(@Root() root: ChallengeRuleRoot, @Arg('language', () => String) language: Language | null): string {
    return say(root.text, language);
  }
}

@Resolver(() => PeerModel)
export class PeerModelResolver {
  @FieldResolver()
  name(@Root() root: PeerModelRoot, @Arg('language', () => String) language: Language | null): string {
    return say(root.name, language);
  }

  @FieldResolver()
  summary(@Root() root: PeerModelRoot, @Arg('language', () => String) language: Language | null): string {
    return say(root.summary, language);
  }

  @FieldResolver()
  method(@Root() root: PeerModelRoot, @Arg('language', () => String) language: Language | null): string[] {
    return root.method.map((step) => say(step, language));
  }

  @FieldResolver()
  missingValues(@Root() root: PeerModelRoot, @Arg('language', () => String) language: Language | null): string {
    return say(root.missing, language);
  }

  @FieldResolver()
  async caveats(
    @Root() root: PeerModelRoot,
    @Ctx() context: RequestContext,
    @Arg('language', () => String) language: Language | null,
  ): Promise<string[]> {
    const sources = await loadKnown(context, root.sourceIds);
    return sources.flatMap((source) => textsIn(fieldOf(source, 'caveats') ?? [], language).map(({ text }) => text));
  }
}
