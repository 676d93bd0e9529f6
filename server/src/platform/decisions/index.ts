export { readDecisions } from './read-decisions.ts';
