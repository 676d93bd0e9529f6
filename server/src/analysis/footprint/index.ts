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

export { footprintGeojson } from './footprint-geojson.ts';
export { footprintFor } from './footprint-service.ts';
export { footprintSheets, sheetNames } from './footprint-sheets.ts';
