/**
 * `npm run readers`: what Jejaring exports of its sample is opened by networkx, igraph and openpyxl, which find the same
 * nodes, edges and words in every format. Needs python3 with venv, and PyPI at its first run. Ends with 1 and a line for
 * each difference.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openProduct } from '@jejaring/server/app';
import { jejaring, root } from '../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

const node = 'region:idn:35.78';
const expectedNode = ['Kota Surabaya', 'REGION', 'ID', true];
/** What the specification of the file asks for, whatever the reader calls it. */
type Found = Readonly<Record<string, unknown>>;
interface Report {
  readonly nodes: Found;
  readonly edges: Found;
  readonly node: Found;
  readonly roles: Found;
  readonly sheets: Readonly<Record<string, readonly unknown[]>>;
  readonly rows: Readonly<Record<string, number>>;
}

const faults: string[] = [];
const folder = await makeTemporaryFolder();
try {
  const rows = await writeFiles();
  const report = JSON.parse(
    execFileSync(await python(), [join(root, 'test', 'ci', 'read_exports.py'), folder, node], { encoding: 'utf8' }),
  ) as Report;
  same('nodes', report.nodes);
  same('edges', report.edges);
  same('roles', report.roles);
  same('the node', { ...report.node, 'by hand': expectedNode });
  same('rows of the workbook', { openpyxl: report.rows['Initiatives'], csv: rows });
  for (const [title, head] of Object.entries(report.sheets)) {
    if (head.some((cell) => typeof cell !== 'string')) faults.push(`sheet ${title}: a column without a name`);
  }
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
} finally {
  await removeFolder(folder);
}
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(`${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function same(what: string, found: Found): void {
  const said = Object.entries(found).map(([reader, value]) => [reader, JSON.stringify(value)] as const);
  if (new Set(said.map(([, value]) => value)).size === 1) return;
  faults.push(`${what}: ${said.map(([reader, value]) => `${reader} ${value}`).join('; ')}`);
}

/** The files, in the folder; how many lines the table of the workbook's first sheet has as CSV. */
async function writeFiles(): Promise<number> {
  const data = join(folder, 'data');
  const product = await openProduct({ port: 0, host: '127.0.0.1', folder: data, loadsSample: true, token: null });
  let rows: number;
  try {
    await product.ready;
    const get = async (path: string) => {
      const response = await fetch(`${product.address}${path}`);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return response.bytes();
    };
    await writeFile(join(folder, 'footprint.xlsx'), await get('/footprint.xlsx?of=actor:iati:NZ-1&language=EN'));
    const table = Buffer.from(await get('/footprint.csv?of=actor:iati:NZ-1&language=EN')).toString('utf8');
    rows = table.trim().split('\r\n').length;
  } finally {
    await product.close();
  }
  for (const [format, out] of [
    ['gexf', 'network.gexf'],
    ['graphml', 'network.graphml'],
    ['csv', 'tables'],
  ] as const) {
    const { code, stderr } = await jejaring(['export', '--format', format, '--out', join(folder, out)], {
      JEJARING_DATA: data,
    });
    if (code !== 0) throw new Error(`export of ${format} ended with ${code}: ${stderr}`);
  }
  return rows;
}

/** Python with the readers: kept, with the list it was made from, until that changes. */
async function python(): Promise<string> {
  const home = join(root, 'node_modules', '.cache', 'jejaring', 'readers');
  const list = join(root, 'test', 'ci', 'readers.txt');
  const kept = join(home, 'readers.txt');
  const program = join(home, 'bin', 'python');
  if (existsSync(kept) && (await readFile(kept, 'utf8')) === (await readFile(list, 'utf8'))) return program;
  await rm(home, { recursive: true, force: true });
  await mkdir(join(home, '..'), { recursive: true });
  execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' });
  execFileSync(program, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', list], {
    stdio: 'inherit',
  });
  await cp(list, kept);
  return program;
}
