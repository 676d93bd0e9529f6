export { SearchConnectionResolver, SearchResolver } from './search-resolver.ts';
