export { ActorResolver } from './actor-resolver.ts';
