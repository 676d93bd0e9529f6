import { challengeRules, describeRule, type ChallengeRule } from '@jejaring/graph/analytics';
import type { Wording } from '@jejaring/words';
import { lazyEntities, lazyEntity, nameIn } from '../../catalogue/entities/index.ts';
import { presentRelation } from '../../catalogue/relations/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { challengesOf } from './challenge-service.ts';
import type { PeerData } from './peer-table.ts';

export interface ChallengeRuleRoot {
  readonly id: string;
  readonly share: number;
  readonly text: Wording;
}

export function presentChallenges(context: RequestContext, data: PeerData, row: number) {
  return challengesOf(data, row).map(({ challenge, basis, rule, derived, evidence, sources }) => ({
    challenge: lazyEntity(context, challenge),
    basis,
    rule: rule === null ? null : presentRule(context, data, rule),
    indicator: () => (rule === null ? null : lazyEntity(context, rule.column)()),
    value: derived?.value ?? null,
    worstRank: derived?.worstRank ?? null,
    of: derived?.of ?? null,
    evidence: () => evidence.map((relation) => presentRelation(relation)),
    sources: lazyEntities(context, sources),
  }));
}

/** Every rule whose indicator is in the store, with a direction. */
export function presentRules(context: RequestContext, data: PeerData) {
  return challengeRules.flatMap((rule) => (data.directions.has(rule.column) ? [presentRule(context, data, rule)] : []));
}

function presentRule(context: RequestContext, data: PeerData, rule: ChallengeRule) {
  const names = data.indicators.get(rule.column)?.names ?? [];
  return {
    id: rule.id,
    share: rule.share,
    text: describeRule(rule, ({ language }) => nameIn(names, language), data.directions.get(rule.column) ?? 'HIGHER'),
    challenge: lazyEntity(context, rule.challenge),
    indicator: lazyEntity(context, rule.column),
  };
}
