import { linkKinds, type LinkKind, type NetworkFilter, type Projection } from '../network.ts';
import { onRequest } from '../filter/compiled-filter.ts';
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

/** The links that a projection draws where no filter names any. */
export function usualLinks(projection: Projection): readonly LinkKind[] {
  if (projection === 'PARTIES') return ['PARTNERSHIP', 'PROGRAMME'];
  if (projection === 'REGIONS') return ['PARTNERSHIP', 'PROGRAMME', 'MEMBERSHIP'];
  return linkKinds.filter((kind) => !onRequest.includes(kind));
}
