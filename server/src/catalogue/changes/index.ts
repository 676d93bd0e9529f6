export { ChangeResolver, EntityChangesResolver } from './change-resolver.ts';
