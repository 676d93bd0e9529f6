import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { SerializedError, TestError } from 'vitest';

interface Failure {
  readonly name: string;
  readonly error: TestError | undefined;
}

/**
 * Writes what a run came to for who reads only its end: "PASSED FAILED", then `- name` of all that failed, each with the
 * beginning of its error beneath. A hook that failed, a file that could not be loaded and an error outside of any test count as
 * failures too: Vitest ends with 1 for them, though no test of its report failed.
 * Last come `= seconds file` of the files that took longest.
 */
export class SummaryReporter implements Reporter {
  constructor(private readonly path: string) {}

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failures = [
      ...modules.flatMap((module) => [module, ...module.children.allSuites()].flatMap(failuresAround)),
      ...tests.filter((test) => test.result().state === 'failed').map(failureOf),
      ...unhandled.map((error) => ({
        name: `outside of any test: ${error.name ?? 'Error'}`,
        error: error as TestError,
      })),
    ];
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(
      this.path,
      [
        `${passed} ${failures.length}`,
        ...failures.flatMap(({ name, error }) => [`- ${name}`, ...beginningOf(error)]),
        ...longest(modules).map(([name, seconds]) => `= ${seconds} s  ${name}`),
        '',
      ].join('\n'),
    );
  }
}

function longest(modules: readonly TestModule[]): [name: string, seconds: number][] {
  return modules
    .map((module): [string, number] => [nameOf(module), Math.round(timeOf(module) / 1000)])
    .sort(([, one], [, other]) => other - one)
    .slice(0, 20);
}

/** Milliseconds, with the hooks of the whole file. */
function timeOf(module: TestModule): number {
  const { duration, setupDuration, collectDuration } = module.diagnostic();
  return duration + setupDuration + collectDuration;
}

/** What failed around the tests: hooks, and the loading of a file. */
function failuresAround(part: TestModule | TestSuite): Failure[] {
  return part.errors().map((error) => ({ name: nameOf(part), error }));
}

function failureOf(test: TestCase): Failure {
  return { name: nameOf(test), error: test.result().errors?.at(-1) };
}

function nameOf(part: TestCase | TestSuite | TestModule): string {
  const module = part.type === 'module' ? part : part.module;
  const project = module.project.name;
  const path = `${project === '' ? '' : `[${project}] `}${module.relativeModuleId}`;
  return part.type === 'module' ? path : `${path} > ${part.fullName}`;
}

/** The first lines of the message, what differs, and where in our code it was thrown. */
function beginningOf(error: Failure['error']): string[] {
  const linesOf = (text: string, count: number) => stripVTControlCharacters(text).split('\n').slice(0, count);
  const differs = linesOf(error?.diff ?? '', 14).filter((line) => line.trim() !== '');
  const at = error?.stacks?.find(({ file }) => !file.includes('node_modules'));
  const where = at === undefined ? [] : [`at ${at.file.split('/').slice(-3).join('/')}:${at.line}`];
  return [...linesOf(error?.message ?? 'no message', 4), ...differs, ...where].map(
    (line) => `    ${line.slice(0, 240)}`,
  );
}
