import type { Wording } from '@jejaring/words';
import type { BetterWhen, ChallengeRule } from './challenge-rule.ts';

/** The rule in words, made of the same data as the computation. */
export function describeRule({ share }: ChallengeRule, indicator: Wording, betterWhen: BetterWhen): Wording {
  return (words) =>
    words.challengeRule.text({
      indicator: indicator(words),
      share: share === 0.2 ? words.challengeRule.fifth : `${share * 100} %`,
      isLow: betterWhen === 'HIGHER',
    });
}
