import { FootprintResolver } from './footprint-resolver.ts';
import {
  CountingNoteResolver,
  ExclusionReasonResolver,
  MoneyRuleResolver,
  MoneyTotalResolver,
  OverlapResolver,
  PresenceResolver,
  WorldAreaResolver,
} from './part-resolvers.ts';

export const footprintResolvers = [
  FootprintResolver,
  MoneyTotalResolver,
  MoneyRuleResolver,
  ExclusionReasonResolver,
  PresenceResolver,
  OverlapResolver,
  CountingNoteResolver,
  WorldAreaResolver,
] as const;

export { footprintFile } from './footprint-files.ts';
