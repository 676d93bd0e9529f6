export { PracticeResolver } from './practice-resolver.ts';
