export { CoverageResolver, ImportRunResolver, SourceCoverageResolver } from './coverage-resolver.ts';
