export { presentView } from './present.ts';
export { ViewResolver } from './view-resolver.ts';
