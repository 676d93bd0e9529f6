import {
  countingNotes as writtenNotes,
  worldAreas as areas,
  type CountingNote as WrittenNote,
  type WorldArea as Area,
  allMoneyRules,
  moneyRule,
  type MoneyPart,
  type MoneyReason,
  type MoneyRule as WrittenRule,
} from '@jejaring/graph/analytics';
import {
  CountingNote,
  ExclusionReason,
  MoneyPartEnum,
  MoneyRule,
  MoneyTotal,
  Overlap,
  Presence,
  WorldArea,
  type Language,
} from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { say } from '@jejaring/words';
import { presentFlow } from '../../catalogue/relations/index.ts';
import {
  limitFirst,
  limitPage,
  offsetOf,
  offsetPage,
  toConnection,
  type RequestContext,
} from '../../platform/request/index.ts';
import { lazyEntity, readEntities } from '../../catalogue/entities/index.ts';
import type { OverlapRoot, PresenceRoot } from './present-footprint.ts';
import type { MoneyRoot } from './present-money.ts';

@Resolver(() => MoneyTotal)
export class MoneyTotalResolver {
  @FieldResolver()
  flows(
    @Root() { answer, moneyOf, flow, currency }: MoneyRoot,
    @Ctx() context: RequestContext,
    @Arg('part', () => MoneyPartEnum) part: MoneyPart,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const whose = moneyOf.kind === 'LINK' ? [moneyOf.link.source, moneyOf.link.target] : moneyOf;
    const question = [...answer.question, 'flows', whose, flow, currency, part];
    const offset = offsetOf(request, question);
    const shares = answer.footprint.moneyShares(moneyOf, { flow, currency }, part);
    const page = offsetPage(shares.slice(offset, offset + request.first), offset, shares.length, question);
    return toConnection(page, request, ({ flow: id, initiative, ...share }) => ({
      ...share,
      initiative: lazyEntity(context, initiative),
      flow: async () => {
        const found = await context.loaders.flow.load(id);
        return found === null ? null : presentFlow(found);
      },
    }));
  }
}

@Resolver(() => ExclusionReason)
export class ExclusionReasonResolver {
  @FieldResolver()
  rule(@Root() { code }: MoneyReason, @Arg('language', () => String) language: Language | null): string {
    return ruleIn(moneyRule(code), language);
  }
}

@Resolver(() => MoneyRule)
export class MoneyRuleResolver {
  @Query(() => [MoneyRule], {
    nullable: true,
    description: 'Every rule by which money is counted once, in the order in which they are asked.',
  })
  moneyRules(): readonly WrittenRule[] {
    return allMoneyRules;
  }

  @FieldResolver()
  rule(@Root() root: WrittenRule, @Arg('language', () => String) language: Language | null): string {
    return ruleIn(root, language);
  }
}

@Resolver(() => CountingNote)
export class CountingNoteResolver {
  @Query(() => [CountingNote], { nullable: true, description: 'How footprints count besides the rules of money.' })
  countingNotes(): readonly WrittenNote[] {
    return writtenNotes;
  }

  @FieldResolver()
  text(@Root() { text }: WrittenNote, @Arg('language', () => String) language: Language | null): string {
    return say(text, language);
  }
}

@Resolver(() => WorldArea)
export class WorldAreaResolver {
  @Query(() => [WorldArea], { nullable: true, description: 'Sub-regions of the world with their countries.' })
  worldAreas(): readonly Area[] {
    return areas;
  }

  @FieldResolver()
  name(@Root() { name }: Area, @Arg('language', () => String) language: Language | null): string {
    return say(name, language);
  }
}

function ruleIn(rule: WrittenRule | null, language: Language | null): string {
  return rule === null ? '' : say(rule.explanation, language);
}

@Resolver(() => Presence)
export class PresenceResolver {
  @FieldResolver()
  places(@Root() { placeIds }: PresenceRoot, @Ctx() context: RequestContext, @Arg('first', () => Int) first: number) {
    return readEntities(context, placeIds.slice(0, limitFirst(first)));
  }

  @FieldResolver()
  sectors(@Root() { sectorIds }: PresenceRoot, @Ctx() context: RequestContext, @Arg('first', () => Int) first: number) {
    return readEntities(context, sectorIds.slice(0, limitFirst(first)));
  }
}

@Resolver(() => Overlap)
export class OverlapResolver {
  @FieldResolver()
  initiatives(
    @Root() { initiativeIds }: OverlapRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ) {
    return readEntities(context, initiativeIds.slice(0, limitFirst(first)));
  }
}
