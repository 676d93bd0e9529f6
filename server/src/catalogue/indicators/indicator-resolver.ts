import { IndicatorConnection, SimpleFilter } from '@jejaring/schema';
import { fromSources, listResolver } from '../listing/index.ts';

export const IndicatorResolver = listResolver({
  query: 'indicators',
  kind: 'INDICATOR',
  connection: IndicatorConnection,
  filter: SimpleFilter,
  storeFilter: (context, filter) => fromSources(context, filter?.sources),
});
