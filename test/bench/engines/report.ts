import { figure, type BenchRow } from '../bench-row.ts';
import type { Environment } from '../environment.ts';
import { markdown, writeSection } from '../keep-results.ts';
import { contenderNames, contenderTitles, type ContenderName, type Question } from './contender.ts';
import type { Measured } from './load.ts';

export interface Comparison {
  readonly question: Question;
  readonly measured: ReadonlyMap<ContenderName, Measured>;
}

const suite = 'engines';
/** As many times the throughput of @neo4j/graphql on expand, and a time of its at least as many times ours. */
const timesOnExpand = 10;

export function comparisonRows({ question, measured }: Comparison): BenchRow[] {
  const library = measured.get('neo4j-graphql');
  return [...measured].flatMap(([name, { p50, p99, answersASecond }]): BenchRow[] => {
    const title = `${question.name}: ${contenderTitles[name]}`;
    const isOwn = name.startsWith('jejaring');
    const beside = isOwn && library !== undefined;
    const { most } = question;
    return [
      {
        suite,
        name: `${title}, median of one client`,
        value: p50,
        unit: 'ms',
        ...(beside ? { peer: '@neo4j/graphql', peerValue: library.p50 } : {}),
        ...goalOf(isOwn, p50, most, beside && isExpand(question) ? library.p50 : null),
      },
      {
        suite,
        name: `${title}, p99`,
        value: p99,
        unit: 'ms',
        ...(beside ? { peer: '@neo4j/graphql', peerValue: library.p99 } : {}),
      },
      {
        suite,
        name: `${title}, eight clients`,
        value: answersASecond,
        unit: 'answers/s',
        ...(beside ? { peer: '@neo4j/graphql', peerValue: library.answersASecond } : {}),
      },
    ];
  });
}

function isExpand({ name }: Question): boolean {
  return name.startsWith('expand');
}

function goalOf(isOwn: boolean, p50: number, most: number | undefined, library: number | null): Partial<BenchRow> {
  if (library !== null) return { goal: `≥ ${timesOnExpand} times the library`, met: library / p50 >= timesOnExpand };
  return isOwn && most !== undefined ? { goal: `≤ ${most} ms`, met: p50 <= most } : {};
}

/** The tables of docs/scale.md. */
export async function writeComparison(
  comparisons: readonly Comparison[],
  writes: readonly BenchRow[],
  where: Environment,
): Promise<void> {
  const cell = (found: Measured | undefined) =>
    found === undefined ? '–' : `${figure(found.p50)} / ${figure(found.p99)} ms, ${figure(found.answersASecond)}/s`;
  const lines = comparisons.map(({ question, measured }) => [
    question.name,
    ...contenderNames.map((name) => cell(measured.get(name))),
  ]);
  const head = [
    'Median / p99 of one client, answers a second to eight',
    ...contenderNames.map((name) => contenderTitles[name]),
  ];
  const written = writes.map(({ name, value, unit, peerValue }) => [
    name,
    `${figure(value)} ${unit}`,
    peerValue === undefined ? '–' : `${figure(peerValue)} ${unit}`,
  ]);
  const tables = `${markdown(head, lines)}\n\n${markdown(['', 'Jejaring', 'plain Cypher, no rules, records or log'], written)}`;
  await writeSection('engines', tables, where);
}
