export type { BetterWhen, ChallengeRule } from './challenge-rule.ts';
export { deriveChallenges, type DerivedChallenge } from './derive-challenges.ts';
export { describeRule } from './describe-rule.ts';
export { challengeRules } from './rules.ts';
export { worstRanks, type WorstRanks } from './worst-ranks.ts';
