import type { NetworkFilter, Projection } from '../network.ts';
import { explore } from './explore.ts';
import { fundingRule } from './funding.ts';
import { initiatives } from './initiatives.ts';
import { parties } from './parties.ts';
import { regions } from './regions.ts';
import type { ProjectionRule } from './tie.ts';

export function ruleOf(projection: Projection, filter: NetworkFilter): ProjectionRule {
  const asked = filter.links ?? [];
  switch (projection) {
    case 'EXPLORE':
      return explore;
    case 'PARTIES':
      return parties(asked);
    case 'INITIATIVES':
      return initiatives;
    case 'REGIONS':
      return regions(asked);
    case 'FUNDING':
      return fundingRule;
  }
}
