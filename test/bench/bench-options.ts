import { parseArgs } from 'node:util';

/** What the command line asks of the suites. */
export interface BenchOptions {
  /** Suites by name; none named: all but the long ones. */
  readonly suites: readonly string[];
  /** Sizes of the curve, in relations. */
  readonly relations: readonly number[];
  /** Sizes up to this one are also written to the stores themselves, which takes long. */
  readonly storesUpTo: number;
  /** The curve on Neo4j too. */
  readonly neo4j: boolean;
  /** Relations in the comparison of engines. */
  readonly engineRelations: number;
  /** How long each contender is asked each time, in seconds. */
  readonly seconds: number;
  /** The tables of docs/scale.md are made anew. */
  readonly writesDocs: boolean;
}

/** @throws TypeError on an option that is not known or cannot be read */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      relations: { type: 'string', default: '100000,1000000,5000000' },
      'stores-up-to': { type: 'string', default: '1000000' },
      'engine-relations': { type: 'string', default: '250000' },
      seconds: { type: 'string', default: '1' },
      neo4j: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  return {
    suites: positionals,
    relations: values.relations.split(',').map(count),
    storesUpTo: count(values['stores-up-to']),
    engineRelations: count(values['engine-relations']),
    seconds: count(values.seconds),
    neo4j: values.neo4j,
    writesDocs: values['write-docs'],
  };
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`"${text}" is not a whole number.`);
}
