export { fromSources, oneOf, range, relatedTo, relatedUnder } from './conditions.ts';
export { labelOf } from './facet-labels.ts';
export { countFacets, mixedFacets, type FacetRoot } from './facet-service.ts';
export { withDescendants } from './hierarchy.ts';
export { listResolver } from './list-resolver.ts';
export { listEntities } from './list-service.ts';
