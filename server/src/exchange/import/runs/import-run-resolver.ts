import { FindingSeverityEnum, ImportRun } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { presentOrNull, type EntityRoot } from '../../../catalogue/entities/index.ts';
import { limitPage, toConnection, type RequestContext } from '../../../platform/request/index.ts';
import type { FindingSeverity } from '../importer.ts';
import { importRuns } from './import-runs.ts';
import { presentFinding, type RunRoot } from './present.ts';

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
    const page = await context.database.repository(importRuns).findings(root.id, { severity, code }, request);
    return toConnection(page, request, presentFinding);
  }
}
