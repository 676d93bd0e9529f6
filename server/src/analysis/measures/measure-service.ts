import {
  lossWithout,
  measureById,
  parameterValues,
  type Loss,
  type Measure,
  type ParameterValues,
} from '@jejaring/graph/measures';
import type { LiveNetwork, WholeQuery } from '@jejaring/graph/network';
import { ApiError } from '@jejaring/schema/errors';
import { pictureQuery, type PictureArgs } from '../network/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { MeasureRuns, type MeasureRun } from './measure-runs.ts';
import { scopeGraph } from './scope-graph.ts';

export interface MeasureArgs {
  readonly measure: string;
  readonly focus?: readonly string[] | null;
  readonly depth?: number | null;
  readonly projection?: WholeQuery['projection'] | null;
  readonly filter?: PictureArgs['filter'];
  readonly parameters?: readonly { readonly id: string; readonly value: number }[] | null;
  readonly wait?: number | null;
}

/** Most of what a measure weighs (documents/field-weights.ts): whoever asks how far it is has paid it at the beginning. */
const costOfBeginning = 15_000;
const longestWait = 5000;
const runsOf = new WeakMap<LiveNetwork, MeasureRuns>();

/**
 * The run of a measure, begun or joined, after `wait` ms at most.
 * @throws ApiError INVALID_ARGUMENT where measure, parameter or wait is not one; as `pictureQuery`; TOO_BUSY
 */
export async function takeMeasure(context: RequestContext, args: MeasureArgs): Promise<MeasureRun> {
  const { network } = context;
  const measure = measureById(args.measure);
  if (measure === null) throw invalid('measure', `There is no measure "${args.measure}": see "measures".`);
  const wait = args.wait ?? 1000;
  if (wait < 0 || wait > longestWait) throw invalid('wait', `"wait" must be from 0 to ${longestWait}; it is ${wait}.`);
  const parameters = valuesOf(measure, args.parameters ?? []);
  const { focus, depth, projection, filter } = await pictureQuery(context, {
    focus: args.focus ?? [],
    depth: args.depth,
    projection: args.projection ?? 'PARTIES',
    filter: args.filter,
  });
  const query = { focus, depth, projection, filter } as WholeQuery;
  const runs = runsOf.get(network) ?? new MeasureRuns(context.pace);
  runsOf.set(network, runs);
  const asker = { caller: context.caller, wait, joins: () => context.giveBack(costOfBeginning) };
  return runs.ask(measure, query, parameters, () => scopeGraph(network, query), network.version, asker);
}

function valuesOf(
  measure: Measure,
  given: readonly { readonly id: string; readonly value: number }[],
): ParameterValues {
  try {
    return parameterValues(measure, Object.fromEntries(given.map(({ id, value }) => [id, value])));
  } catch (error) {
    if (error instanceof RangeError) throw invalid('parameters', error.message);
    throw error;
  }
}

function invalid(argument: string, message: string): ApiError {
  return new ApiError('INVALID_ARGUMENT', message, { argument });
}

/** What falls apart without the first of the list; null where the measure ranks no node. */
export function lossOfFirst({ scope }: MeasureRun, order: Uint32Array): (Loss & { readonly node: number }) | null {
  const [first] = order;
  return first === undefined ? null : { node: first, ...lossWithout(scope.graph, first) };
}
