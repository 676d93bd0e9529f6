import type { IndicatorModel } from '../peer-model.ts';

export const social: IndicatorModel = {
  id: 'social',
  kind: 'INDICATORS',
  name: (words) => words.peerModels.social,
  components: [
    { column: 'indicator:bps:poverty-rate', transform: 'NONE' },
    { column: 'indicator:bps:mean-years-of-schooling', transform: 'NONE' },
    { column: 'indicator:bps:human-development-index', transform: 'NONE' },
    { column: 'indicator:bps:life-expectancy', transform: 'NONE' },
    { column: 'indicator:bps:improved-sanitation', transform: 'NONE' },
    { column: 'indicator:bps:improved-drinking-water', transform: 'NONE' },
    { column: 'indicator:bps:unemployment-rate', transform: 'NONE' },
    { column: 'indicator:bps:labour-force-participation', transform: 'NONE' },
  ],
};
