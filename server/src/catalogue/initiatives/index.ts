export { InitiativeResolver } from './initiative-resolver.ts';
