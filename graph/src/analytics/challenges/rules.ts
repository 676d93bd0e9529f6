import type { ChallengeRule } from './challenge-rule.ts';

const worstFifth = 0.2;

/** Every indicator of which one direction is better for people, with the challenge that its worst fifth has. */
export const challengeRules: readonly ChallengeRule[] = [
  rule('poverty-rate', 'high-poverty'),
  rule('mean-years-of-schooling', 'short-schooling'),
  rule('expenditure-per-capita', 'low-expenditure'),
  rule('human-development-index', 'low-human-development'),
  rule('life-expectancy', 'low-life-expectancy'),
  rule('improved-sanitation', 'poor-sanitation'),
  rule('improved-drinking-water', 'poor-drinking-water'),
  rule('unemployment-rate', 'high-unemployment'),
];

function rule(indicator: string, challenge: string): ChallengeRule {
  return {
    id: `worst-fifth:${indicator}`,
    challenge: `challenge:jejaring:${challenge}`,
    column: `indicator:bps:${indicator}`,
    share: worstFifth,
  };
}
