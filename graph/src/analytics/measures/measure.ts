import type { Wording } from '@jejaring/words';
import type { MeasureGraph } from './measure-graph.ts';

/**
 * A measure is a value: its id, what it means for a planner, its parameters with defaults and bounds, what it puts out,
 * where its method comes from, and the function. The page's form and the API's definitions are read from it.
 */
export interface Measure {
  readonly id: string;
  readonly name: Wording;
  /** One sentence: what a planner learns from it. */
  readonly meaning: Wording;
  /** The published method. */
  readonly source: string;
  readonly parameters: readonly MeasureParameter[];
  readonly outputs: readonly MeasureOutput[];
  /** About how many elementary steps a run takes; a nanosecond or some each. */
  cost(graph: MeasureGraph): number;
  run(graph: MeasureGraph, parameters: ParameterValues, progress?: Progress): MeasureOutcome;
  /** Where the work falls into parts that may run at the same time; their values are added up. */
  readonly parts?: {
    part(graph: MeasureGraph, parameters: ParameterValues, part: number, of: number, progress?: Progress): Float64Array;
    join(graph: MeasureGraph, parameters: ParameterValues, sums: Float64Array): MeasureOutcome;
  };
}

export interface MeasureParameter {
  readonly id: string;
  readonly name: Wording;
  readonly type: 'INTEGER' | 'DECIMAL';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

export type ParameterValues = Readonly<Record<string, number>>;

/** VALUE: a figure for each node. GROUP: a number of a group for each node. LINKS, SERIES, SHARES: lists beside. */
export type MeasureOutput = 'VALUE' | 'GROUP' | 'LINKS' | 'SERIES' | 'SHARES';

export interface MeasureOutcome {
  /** One for each node, higher ranks first; NaN where a node has none. */
  readonly values?: Float64Array;
  /** Group of each node, the largest group 0. */
  readonly groups?: Uint32Array;
  /** Ties with a figure, the highest first: nodes by number. */
  readonly links?: readonly { readonly from: number; readonly to: number; readonly value: number }[];
  /** A count for each year and word, years ascending. */
  readonly series?: readonly { readonly year: number; readonly key: string; readonly count: number }[];
  readonly shares?: readonly { readonly key: string; readonly count: number; readonly share: number }[];
  /** Figures of the whole, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Told now and then how far a run is, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Values for every parameter: what is not given has its default.
 * @throws RangeError naming a parameter that the measure does not have, or that is out of its bounds
 */
export function parameterValues(measure: Measure, given: ParameterValues): ParameterValues {
  for (const id of Object.keys(given)) {
    if (!measure.parameters.some((parameter) => parameter.id === id)) {
      throw new RangeError(`"${measure.id}" has no parameter "${id}".`);
    }
  }
  return Object.fromEntries(
    measure.parameters.map(({ id, type, default: usual, minimum, maximum }) => {
      const value = given[id] ?? usual;
      if (!(value >= minimum && value <= maximum) || (type === 'INTEGER' && !Number.isInteger(value))) {
        throw new RangeError(
          `"${id}" must be ${type === 'INTEGER' ? 'a whole number ' : ''}from ${minimum} to ${maximum}.`,
        );
      }
      return [id, value];
    }),
  );
}

export const seedParameter: MeasureParameter = {
  id: 'seed',
  name: (words) => words.parameters.seed,
  type: 'INTEGER',
  default: 1,
  minimum: 0,
  maximum: 1_000_000,
};
