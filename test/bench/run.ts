import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../harness/run-command.ts';
import { table, type BenchRow } from './bench-row.ts';

/** Every suite, in the order of the table; each file also runs alone. */
const suites: Readonly<Record<string, () => Promise<{ run(): Promise<BenchRow[]> }>>> = {
  network: () => import('./network.ts'),
  store: () => import('./store.ts'),
  import: () => import('./import.ts'),
  start: () => import('./start.ts'),
  http: () => import('./http.ts'),
  peers: () => import('./peers.ts'),
  footprint: () => import('./footprint.ts'),
  measures: () => import('./measures.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  process.stderr.write(`There is no suite ${unknown.join(', ')}: choose of ${Object.keys(suites).join(', ')}.\n`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const [name, load] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  const { run } = await load();
  rows.push(...(await run()));
}
const folder = join(root, 'test', 'out');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'bench.json'), `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
process.stdout.write(`${table(rows)}\n`);
