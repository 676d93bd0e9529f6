export { openNeo4jStore } from './open.ts';
