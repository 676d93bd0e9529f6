import type { IndicatorModel } from '../peer-model.ts';

export const overall: IndicatorModel = {
  id: 'overall',
  kind: 'INDICATORS',
  name: (words) => words.peerModels.overall,
  components: [
    { column: 'indicator:bps:poverty-rate', transform: 'NONE' },
    { column: 'indicator:bps:mean-years-of-schooling', transform: 'NONE' },
    { column: 'indicator:bps:expenditure-per-capita', transform: 'LOG10' },
    { column: 'indicator:bps:human-development-index', transform: 'NONE' },
    { column: 'indicator:bps:life-expectancy', transform: 'NONE' },
    { column: 'indicator:bps:improved-sanitation', transform: 'NONE' },
    { column: 'indicator:bps:improved-drinking-water', transform: 'NONE' },
    { column: 'indicator:bps:unemployment-rate', transform: 'NONE' },
    { column: 'indicator:bps:labour-force-participation', transform: 'NONE' },
    { column: 'indicator:bps:gross-regional-product', transform: 'LOG10' },
    { column: 'indicator:jejaring:population', transform: 'LOG10' },
    { column: 'indicator:jejaring:population-density', transform: 'LOG10' },
  ],
};
