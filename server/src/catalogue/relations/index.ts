export { presentFlow, presentRelation } from './present.ts';
