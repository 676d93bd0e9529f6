import { Coverage, SourceCoverage } from '@jejaring/schema';
import { importRuns, presentRun } from '../import/index.ts';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadSource, presentEntity, type EntityRoot } from '../../catalogue/entities/index.ts';
import { limitPage, toConnection, type RequestContext } from '../../platform/request/index.ts';
import { coverage, type CoverageRoot, type SourceCoverageRoot } from './coverage-service.ts';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, { nullable: true })
  coverage(@Ctx() context: RequestContext): Promise<CoverageRoot> {
    return coverage(context);
  }

  @FieldResolver()
  sources(@Root() root: CoverageRoot): readonly SourceCoverageRoot[] {
    return root.sourceRoots;
  }

  @FieldResolver()
  async importRuns(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    return toConnection(await context.database.repository(importRuns).list(request), request, presentRun);
  }
}

@Resolver(() => SourceCoverage)
export class SourceCoverageResolver {
  @FieldResolver()
  async source(@Root() root: SourceCoverageRoot, @Ctx() context: RequestContext): Promise<EntityRoot> {
    return presentEntity(await loadSource(context, root.sourceId));
  }

  @FieldResolver()
  lastImport(@Root() root: SourceCoverageRoot) {
    return root.lastRun === null ? null : presentRun(root.lastRun);
  }
}
