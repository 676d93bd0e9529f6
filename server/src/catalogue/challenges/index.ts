export { ChallengeResolver } from './challenge-resolver.ts';
