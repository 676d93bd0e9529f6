import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { startServer } from '../harness/start-server.ts';
import { median, table, type BenchRow } from './bench-row.ts';

const suite = 'start';
const limits = { first: 20, second: 3 } as const;

/** The server from an empty folder and from a loaded one, until it answers that it is ready; pages are built before. */
export async function run(): Promise<BenchRow[]> {
  const folder = await makeTemporaryFolder();
  try {
    const data = join(folder, 'data');
    const first = await readyAfter(data);
    const again = [await readyAfter(data), await readyAfter(data), await readyAfter(data)];
    const row = (name: string, value: number, limit: number): BenchRow => ({
      suite,
      name,
      value,
      unit: 's',
      goal: `≤ ${limit} s`,
      met: value <= limit,
    });
    return [
      row('first start, with the sample', first, limits.first),
      row('second start, median of 3', median(again), limits.second),
    ];
  } finally {
    await removeFolder(folder);
  }
}

async function readyAfter(data: string): Promise<number> {
  const server = await startServer({ data });
  await server.stop();
  return server.readyAfter / 1000;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(`${table(await run())}\n`);
