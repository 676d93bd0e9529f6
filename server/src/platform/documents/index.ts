export { limitCost } from './document-cost.ts';
export { documentLimits } from './document-limits.ts';
export { Documents, type Claim } from './documents.ts';
export { DocumentRefusal, readDocument, type PreparedOperation, type ReadDocument } from './read-document.ts';
export { privateTypes, publicQueries, publicTypes } from './public-types.ts';
