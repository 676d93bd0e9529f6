export { PotentialResolver } from './potential-resolver.ts';
