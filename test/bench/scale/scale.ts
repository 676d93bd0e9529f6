import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startFullNeo4j } from '../../harness/neo4j-server.ts';
import { startServer } from '../../harness/start-server.ts';
import { makeTemporaryFolder, removeFolder } from '../../harness/temporary-folder.ts';
import { median, type BenchRow } from '../bench-row.ts';
import type { BenchOptions } from '../bench-options.ts';
import type { CurvePoint, EnginePoint, Opened } from './measured.ts';
import { rowsOf } from './rows-of.ts';
import { runStep } from './run-step.ts';
import { keepCurve } from './keep-curve.ts';

/** The curve: what the network, the embedded engine and (with --neo4j) Neo4j need at each of some sizes. */
export async function run(options: BenchOptions): Promise<BenchRow[]> {
  const points: CurvePoint[] = [];
  for (const relations of options.relations) {
    const folder = await makeTemporaryFolder();
    try {
      points.push(await measure(relations, folder, options));
    } finally {
      await removeFolder(folder);
    }
  }
  await keepCurve(points, options.writesDocs);
  return points.flatMap(rowsOf);
}

async function measure(relations: number, folder: string, options: BenchOptions): Promise<CurvePoint> {
  const tell = (step: string) => process.stderr.write(`  ${relations.toLocaleString('en')} relations: ${step} …\n`);
  const file = join(folder, 'network.bin');
  tell('network');
  const built = await runStep({ name: 'build', relations, at: file });
  const opens: Opened[] = [];
  for (let nth = 0; nth < 3; nth += 1) opens.push(await runStep({ name: 'open', relations, at: file }));
  opens.sort((a, b) => a.openSeconds - b.openSeconds);
  const point: CurvePoint = { asked: relations, built, opened: opens[1]! };
  if (relations > options.storesUpTo) return point;
  tell('SQLite');
  const sqlite = await onSqlite(relations, join(folder, 'data'));
  if (!options.neo4j) return { ...point, sqlite };
  tell('Neo4j');
  return { ...point, sqlite, neo4j: await onNeo4j(relations, join(folder, 'beside-neo4j')) };
}

async function onSqlite(relations: number, data: string): Promise<EnginePoint> {
  await mkdir(data);
  const at = join(data, 'graph.sqlite');
  const filled = await runStep({ name: 'fillSqlite', relations, at });
  const scanned = await runStep({ name: 'scanSqlite', relations, at });
  const diskBytes = (await stat(at)).size;
  return { filled, scanned, diskBytes, readySeconds: await readyAfter(data) };
}

async function onNeo4j(relations: number, data: string): Promise<EnginePoint> {
  await mkdir(data);
  const engine = await startFullNeo4j();
  try {
    const filled = await runStep({ name: 'fillNeo4j', relations, at: engine.url });
    const scanned = await runStep({ name: 'scanNeo4j', relations, at: engine.url });
    const readySeconds = await readyAfter(data, { JEJARING_GRAPH: engine.url });
    // An orderly end writes out what Neo4j still holds in memory.
    await engine.halt();
    const diskBytes = await sizeOf(join(engine.folder, 'data', 'databases', 'neo4j'));
    return { filled, scanned, diskBytes, readySeconds };
  } finally {
    await engine.stop();
  }
}

/** The middle of three starts after one that left the snapshot file. */
async function readyAfter(data: string, env: NodeJS.ProcessEnv = {}): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < 4; nth += 1) {
    const server = await startServer({ data, env: { ...env, JEJARING_SAMPLE: 'off' }, timeout: 600_000 });
    await server.stop();
    if (nth > 0) times.push(server.readyAfter / 1000);
  }
  return median(times);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}
