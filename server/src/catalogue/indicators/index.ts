export { IndicatorResolver } from './indicator-resolver.ts';
