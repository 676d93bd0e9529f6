import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findChromium } from './test/harness/chromium.ts';
import { SummaryReporter } from './test/ci/summary-reporter.ts';
import { missingEngines } from './test/harness/engine-files.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Node loads graphql as CommonJS where Vite would pick its ESM twin, and two copies of it refuse each other's schemas.
 * So tests load the file that the running server loads.
 */
const graphql = createRequire(here('./schema/package.json')).resolve('graphql');
const alias = [{ find: /^graphql$/, replacement: graphql }];

/** Milliseconds: no test is right or wrong by its pace, so a busy machine of two cores gets the time that it needs. */
const patience = { testTimeout: 60_000, hookTimeout: 240_000, expect: { poll: { timeout: 30_000 } } };

const project = (name: string, include: string[], extra: Record<string, unknown> = {}) => ({
  resolve: { alias },
  test: { name, include, environment: 'node', ...patience, ...extra },
});

const loadSample = here('./test/harness/load-sample.ts');

/** What this run leaves out is said once, though Vitest reads this file once for each project. */
const said = ((globalThis as { jejaringLeftOut?: Set<string> }).jejaringLeftOut ??= new Set());
function sayLeftOut(what: string): void {
  if (!said.has(what)) process.stderr.write(`Left out: ${what}\n`);
  said.add(what);
}

/** Browser tests need Chromium. CI always runs them, and fails without one. */
const hasBrowser = findChromium() !== null || process.env['CI'] !== undefined;
if (!hasBrowser) {
  sayLeftOut('the browser tests (test/browser), since there is no Chromium. Install it or set CHROMIUM.');
}

/** So it is with the tests on real engines. */
const missing = process.env['CI'] === undefined ? missingEngines() : [];
if (missing.length > 0) {
  sayLeftOut(
    `the tests on Neo4j and PostgreSQL (test/engines, and the scenarios on both), since ${missing.join(', and ')}.`,
  );
}

const engines = project('engines', ['test/engines/**/*.test.ts'], {
  globalSetup: [here('./test/harness/start-engines.ts'), loadSample],
  provide: { pair: 'teams' },
  testTimeout: 300_000,
  hookTimeout: 600_000,
  fileParallelism: false,
});

const buildPages = here('./test/harness/build-pages.ts');
const embedded = { pair: 'embedded' };

/**
 * The scenarios once more, on Neo4j and PostgreSQL: first what only reads, so that the sample is loaded once. There it takes two minutes,
 * whoever empties Neo4j makes the next reader load it again, and writing to it is last but for those who want it empty.
 */
const scenario = (name: string) => `test/scenarios/${name}.test.ts`;
const writers = ['api-writes', 'api-start', 'imports-meet'].map(scenario);
/** It opens a store of SQLite by itself. */
const onSqlite = ['merge-and-undo'].map(scenario);

/**
 * What stands above the stores, or what test/engines tries more closely, takes CI minutes to say again on the second pair: only where
 * SCENARIOS_ON_BOTH is set. What is answered from the network in memory needs no store once that is read: backup-move compares the answers
 * of both pairs. Rules for values are decided above the engine, and the contract of the store holds codes and those who ask for one at once.
 */
const readersAboveTheStores = [
  ...[
    'api-compiled',
    'api-http',
    'api-limits',
    'backup',
    'caller-shares',
    'footprint',
    'footprint-figures',
    'footprint-files',
    'measures',
    'peers',
    'peers-explained',
    'peers-files',
    'peers-method',
    'shared-figures',
  ].map(scenario),
  'test/browser/tour.test.ts',
];
/** They write, or want their stores empty. Saved views are rows: the contract of the database holds them on PostgreSQL too. */
const writersAboveTheStores = [
  'api-rules',
  'circles',
  'command-line-import',
  'edges',
  'hot-answers',
  'job-progress',
  'operating',
  'saved-views',
  'traces',
].map(scenario);
const runsAll = process.env['SCENARIOS_ON_BOTH'] !== undefined;
const neo4jAway = 'test/browser/neo4j-away.test.ts';
const teams = (name: string, include: string[], exclude: string[] = []) =>
  project(name, include, {
    exclude: [...exclude, '**/node_modules/**'],
    provide: { pair: 'teams' },
    globalSetup: [here('./test/harness/start-engines.ts'), buildPages],
    testTimeout: 300_000,
    // Within it the sample may be loaded.
    hookTimeout: 900_000,
    fileParallelism: false,
  });
const onEngines = [
  engines,
  teams(
    'teams',
    ['test/scenarios/**/*.test.ts', 'test/browser/tour.test.ts', neo4jAway],
    [...onSqlite, ...writers, ...writersAboveTheStores, ...(runsAll ? [] : readersAboveTheStores)],
  ),
  teams('teams, writing', runsAll ? [...writers, ...writersAboveTheStores] : writers),
];

const browser = project('browser', ['test/browser/**/*.test.ts'], {
  exclude: [neo4jAway, '**/node_modules/**'],
  globalSetup: [buildPages, loadSample, here('./test/harness/open-site.ts')],
  provide: embedded,
  testTimeout: 180_000,
  fileParallelism: false,
});

/** .ci/run shows what failed first of all. */
const summary = process.env['TEST_SUMMARY'];

export default defineConfig({
  test: {
    ...(summary === undefined ? {} : { reporters: ['default', new SummaryReporter(summary)] }),
    projects: [
      project('words', ['words/src/**/*.test.ts']),
      project('graph', ['graph/src/**/*.test.ts']),
      project('schema', ['schema/src/**/*.test.ts']),
      project('server', ['server/src/**/*.test.ts', 'server/scripts/**/*.test.ts']),
      './client/vitest.config.ts',
      project('test', ['test/**/*.test.ts'], {
        exclude: ['test/browser/**', 'test/engines/**', 'test/faults/hostile/**', '**/node_modules/**'],
        globalSetup: [loadSample],
        provide: embedded,
        // Whole programs are started and ended.
        testTimeout: 180_000,
      }),
      project('hostile', ['test/faults/hostile/**/*.test.ts'], {
        globalSetup: [loadSample],
        provide: embedded,
        testTimeout: 300_000,
        fileParallelism: false,
        // When all others have ended: it asks how long others wait while one processor or two are kept busy.
        sequence: { groupOrder: 1 },
      }),
      ...(missing.length === 0 ? onEngines : []),
      ...(hasBrowser ? [browser] : []),
    ],
  },
});
