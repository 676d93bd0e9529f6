import { measures, rankAt, type Measure, type MeasureParameter as Parameter } from '@jejaring/graph/measures';
import {
  MeasureDefinition,
  MeasureInput,
  MeasureNode,
  MeasureParameter,
  MeasureResult,
  type Language,
} from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { say } from '@jejaring/words';
import { inLanguage } from '../../catalogue/entities/index.ts';
import {
  limitFirst,
  limitPage,
  offsetOf,
  offsetPage,
  toConnection,
  type ConnectionRoot,
  type RequestContext,
} from '../../platform/request/index.ts';
import { takeMeasure, type MeasureArgs } from './measure-service.ts';
import {
  presentColumns,
  presentGroups,
  presentNode,
  presentRun,
  type MeasureNodeRoot,
  type ResultRoot,
} from './present.ts';

@Resolver(() => MeasureDefinition)
class MeasureDefinitionResolver {
  @Query(() => [MeasureDefinition], { nullable: true, description: 'The measures, as data: forms are made of these.' })
  measures(): readonly Measure[] {
    return measures;
  }

  @FieldResolver()
  name(@Root() measure: Measure, @Arg('language', () => String) language: Language | null): string {
    return say(measure.name, language);
  }

  @FieldResolver()
  meaning(@Root() measure: Measure, @Arg('language', () => String) language: Language | null): string {
    return say(measure.meaning, language);
  }
}

@Resolver(() => MeasureParameter)
class MeasureParameterResolver {
  @FieldResolver()
  name(@Root() parameter: Parameter, @Arg('language', () => String) language: Language | null): string {
    return say(parameter.name, language);
  }
}

@Resolver(() => MeasureNode)
class MeasureNodeResolver {
  @FieldResolver()
  name(@Root() node: MeasureNodeRoot, @Arg('language', () => String) language: Language | null): string {
    return inLanguage(node.names, language);
  }
}

@Resolver(() => MeasureResult)
class MeasureResultResolver {
  @Query(() => MeasureResult, {
    nullable: true,
    description: 'Takes a measure. A long one runs on beside: ask the same again until its state is DONE.',
  })
  async measure(@Ctx() context: RequestContext, @Arg('input', () => MeasureInput) input: MeasureInput) {
    return presentRun(await takeMeasure(context, input as MeasureArgs));
  }

  @FieldResolver()
  nodes(
    @Root() root: ResultRoot,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String) after: string | null,
  ): ConnectionRoot<MeasureNodeRoot> | null {
    const { run, outcome, order } = root;
    const values = outcome?.values;
    if (values === undefined) return null;
    const request = limitPage({ first, after });
    const question = ['measure', run.measure.id, run.scope.version, order.length];
    const offset = offsetOf(request, question);
    const page = [...order.subarray(offset, offset + request.first)];
    return toConnection(
      offsetPage(
        page.map((node, at) => ({ node, at: offset + at })),
        offset,
        order.length,
        question,
      ),
      request,
      ({ node, at }) => presentNode(root, node, rankAt(order, values, at)),
    );
  }

  @FieldResolver()
  columns(@Root() root: ResultRoot, @Arg('of', () => [ID]) of: readonly string[]) {
    return presentColumns(root, of);
  }

  @FieldResolver()
  links(@Root() root: ResultRoot, @Arg('first', () => Int) first: number) {
    const links = root.outcome?.links;
    if (links === undefined) return null;
    return links
      .slice(0, limitFirst(first))
      .map(({ from, to, value }) => ({ from: presentNode(root, from), to: presentNode(root, to), value }));
  }

  @FieldResolver()
  groups(@Root() root: ResultRoot, @Arg('first', () => Int) first: number) {
    const groups = root.outcome?.groups;
    return groups === undefined ? null : presentGroups(root, groups, limitFirst(first));
  }
}

export const measureResolvers = [
  MeasureDefinitionResolver,
  MeasureParameterResolver,
  MeasureNodeResolver,
  MeasureResultResolver,
] as const;
