import { Partnership, Programme } from '@jejaring/schema';
import { PartnershipResolver, ProgrammeResolver } from './initiative-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [PartnershipResolver, ProgrammeResolver],
  types: [Partnership, Programme],
};
