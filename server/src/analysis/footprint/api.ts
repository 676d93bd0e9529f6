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
import { footprintFile } from './footprint-files.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [
    FootprintResolver,
    CountingNoteResolver,
    ExclusionReasonResolver,
    MoneyRuleResolver,
    MoneyTotalResolver,
    OverlapResolver,
    PresenceResolver,
    WorldAreaResolver,
  ],
  routes: (['csv', 'xlsx', 'geojson'] as const).map((format) => ({
    path: `/footprint.${format}`,
    label: 'footprint',
    cost: 2000,
    handler: (contextOf) => footprintFile(format, contextOf),
  })),
};
