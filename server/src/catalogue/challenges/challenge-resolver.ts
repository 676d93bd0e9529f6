import { ChallengeConnection, SimpleFilter } from '@jejaring/schema';
import { fromSources, listResolver } from '../listing/index.ts';

export const ChallengeResolver = listResolver({
  query: 'challenges',
  kind: 'CHALLENGE',
  connection: ChallengeConnection,
  filter: SimpleFilter,
  storeFilter: (context, filter) => fromSources(context, filter?.sources),
});
