export { GoalResolver, SectorResolver } from './classification-resolver.ts';
