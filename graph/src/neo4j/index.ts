export { parseNeo4jAddress, type Neo4jAddress } from './address.ts';
export { openNeo4jStore, type Neo4jStoreOptions } from './open.ts';
