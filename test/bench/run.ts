import { table, type BenchRow } from './bench-row.ts';
import { readOptions, type BenchOptions } from './bench-options.ts';
import { environment } from './environment.ts';
import { keepJson } from './keep-results.ts';

type Suite = () => Promise<{ run(options: BenchOptions): Promise<BenchRow[]> }>;

/** Every suite, in the order of the table. */
const suites: Readonly<Record<string, Suite>> = {
  network: () => import('./network.ts'),
  store: () => import('./store.ts'),
  import: () => import('./import.ts'),
  start: () => import('./start.ts'),
  http: () => import('./http.ts'),
  peers: () => import('./peers.ts'),
  footprint: () => import('./footprint.ts'),
  measures: () => import('./measures.ts'),
  scale: () => import('./scale/scale.ts'),
  engines: () => import('./engines/engines.ts'),
  hostile: () => import('./hostile.ts'),
};
/** These take minutes and run where they are named. */
const long = ['scale', 'engines', 'hostile'];

const options = readOptions(process.argv.slice(2));
const unknown = options.suites.filter((name) => !(name in suites));
if (unknown.length > 0) {
  process.stderr.write(`There is no suite ${unknown.join(', ')}: choose of ${Object.keys(suites).join(', ')}.\n`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const [name, load] of Object.entries(suites)) {
  const isAsked = options.suites.length === 0 ? !long.includes(name) : options.suites.includes(name);
  if (!isAsked) continue;
  process.stderr.write(`${name} …\n`);
  const { run } = await load();
  rows.push(...(await run(options)));
}
await keepJson('bench.json', { environment: environment(), rows });
process.stdout.write(`${table(rows)}\n`);
