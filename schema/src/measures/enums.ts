import { registerEnumType } from 'type-graphql';

export const MeasureOutputEnum = { VALUE: 'VALUE', GROUP: 'GROUP', LINKS: 'LINKS', SERIES: 'SERIES', SHARES: 'SHARES' };
registerEnumType(MeasureOutputEnum, {
  name: 'MeasureOutput',
  description: 'A figure or a group for each node, figures of links, counts by year, or shares by class.',
});

export const MeasureParameterTypeEnum = { INTEGER: 'INTEGER', DECIMAL: 'DECIMAL' };
registerEnumType(MeasureParameterTypeEnum, { name: 'MeasureParameterType' });

export const MeasureStateEnum = { RUNNING: 'RUNNING', DONE: 'DONE' };
registerEnumType(MeasureStateEnum, { name: 'MeasureState' });
