export { formatValue, otherValue, valueNames } from './measure-values.ts';
