import { PotentialConnection, SimpleFilter } from '@jejaring/schema';
import { fromSources, listResolver } from '../listing/index.ts';

export const PotentialResolver = listResolver({
  query: 'potentials',
  kind: 'POTENTIAL',
  connection: PotentialConnection,
  filter: SimpleFilter,
  storeFilter: (context, filter) => fromSources(context, filter?.sources),
});
