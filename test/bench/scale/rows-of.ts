import type { BenchRow } from '../bench-row.ts';
import type { CurvePoint, EnginePoint } from './measured.ts';

const suite = 'scale';

/** The lines of one size; goals stand where the issue states one for that size. */
export function rowsOf({ asked, built, opened, sqlite, neo4j }: CurvePoint): BenchRow[] {
  const size = `${(asked / 1e6).toLocaleString('en')}M`;
  const isMillion = asked === 1_000_000;
  const row = (name: string, value: number, unit: string, most?: number): BenchRow => ({
    suite,
    name: `${size}: ${name}`,
    value,
    unit,
    ...(most === undefined ? {} : { goal: `≤ ${most} ${unit}`, met: value <= most }),
  });
  const onEngine = (name: string, point: EnginePoint, most?: number): BenchRow[] => [
    row(`filled, ${name}`, point.filled.fillSeconds, 's'),
    row(`network built from a scan of ${name}`, point.scanned.buildSeconds, 's', most),
    row(`server on ${name} ready, from the snapshot file`, point.readySeconds, 's', isMillion ? 3 : undefined),
    row(`on disk in ${name}, a relation`, point.diskBytes / point.filled.relations, 'B'),
  ];
  return [
    row('network built from a scan of the model', built.buildSeconds, 's'),
    row('of which making the scan', built.scanSeconds, 's'),
    row('network opened from the snapshot file', opened.openSeconds, 's', isMillion ? 3 : undefined),
    row('snapshot file, a relation', built.fileBytes / built.relations, 'B'),
    row('snapshot file written and synced', built.saveSeconds, 's'),
    row('arrays of relations and adjacency, a relation', built.relationBytes / built.relations, 'B', 40),
    row('all arrays, a relation', built.arrayBytes / built.relations, 'B'),
    row('growth of the process, a relation', built.growthBytes / built.relations, 'B'),
    row('resident process with the network open', opened.residentBytes / 2 ** 20, 'MiB'),
    row('expand one party, median', opened.expand.p50, 'ms'),
    row('expand one party, p99', opened.expand.p99, 'ms'),
    row(`path, ${opened.pathsFound} of 200 found, median`, opened.path.p50, 'ms', 1),
    row('path, p99', opened.path.p99, 'ms'),
    row('search a word, median', opened.search.p50, 'ms'),
    ...(sqlite === undefined ? [] : onEngine('SQLite', sqlite)),
    ...(neo4j === undefined ? [] : onEngine('Neo4j', neo4j, isMillion ? 15 : undefined)),
  ];
}
