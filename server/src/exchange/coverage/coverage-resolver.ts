import { Coverage, FindingSeverityEnum, ImportRun, SourceCoverage } from '@jejaring/schema';
import type { FindingSeverity } from '../import/index.ts';
import type { ImportFindingRow, ImportRunRow } from '../../platform/database/index.ts';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadSource, presentEntity, presentOrNull, type EntityRoot } from '../../catalogue/entities/index.ts';
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
    return toConnection(await context.database.runs.list(request), request, presentRun);
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

function presentRun(run: ImportRunRow) {
  const { source, counted, findingsByCode, ...plain } = run;
  return {
    ...plain,
    sourceId: source,
    counted: entries(counted).map(([name, count]) => ({ name, count })),
    findingsByCode: entries(findingsByCode).map(([code, count]) => ({ code, count })),
  };
}
type RunRoot = ReturnType<typeof presentRun>;

function entries(json: string): [string, number][] {
  return Object.entries(JSON.parse(json) as Record<string, number>);
}

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @FieldResolver()
  async source(@Root() root: RunRoot, @Ctx() context: RequestContext): Promise<EntityRoot | null> {
    return presentOrNull(await context.loaders.entity.load(root.sourceId));
  }

  @FieldResolver()
  async findings(
    @Root() root: RunRoot,
    @Ctx() context: RequestContext,
    @Arg('severity', () => FindingSeverityEnum, { nullable: true }) severity: FindingSeverity | null,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const page = await context.database.runs.findings(root.id, { severity, code }, request);
    return toConnection(page, request, presentFinding);
  }
}

function presentFinding({ recordKey, ...finding }: ImportFindingRow) {
  return { ...finding, key: recordKey };
}
