export { measureResolvers } from './measure-resolver.ts';
