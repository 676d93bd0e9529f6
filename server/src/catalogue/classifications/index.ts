export { ClassificationResolver } from './classification-resolver.ts';
