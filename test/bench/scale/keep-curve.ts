import { environment } from '../environment.ts';
import { keepJson, markdown, writeSection } from '../keep-results.ts';
import type { CurvePoint, EnginePoint } from './measured.ts';

/** Writes test/out/scale.json and, where asked, the table of docs/scale.md. */
export async function keepCurve(points: readonly CurvePoint[], writesDocs: boolean): Promise<void> {
  const where = environment();
  await keepJson('scale.json', { environment: where, points });
  if (!writesDocs) return;
  const columns = points.map(({ asked }) => `${(asked / 1e6).toLocaleString('en')}M relations`);
  const line = (name: string, valueOf: (point: CurvePoint) => string) => [name, ...points.map(valueOf)];
  const onEngine = (engine: 'sqlite' | 'neo4j', name: string, valueOf: (point: EnginePoint) => string) =>
    line(name, (point) => (point[engine] === undefined ? '–' : valueOf(point[engine])));
  const perMillion = (bytes: number, relations: number) => `${whole((bytes / relations) * (1e6 / 2 ** 20))} MiB`;
  const shown = [
    line('Nodes', ({ built }) => built.nodes.toLocaleString('en')),
    line('Network built from a scan made on the fly', ({ built }) => `${two(built.buildSeconds)} s`),
    line('of which making that scan', ({ built }) => `${two(built.scanSeconds)} s`),
    line('Network opened from the snapshot file', ({ opened }) => `${two(opened.openSeconds)} s`),
    line('Expand one party, median / p99', ({ opened }) => `${two(opened.expand.p50)} / ${two(opened.expand.p99)} ms`),
    line(
      'Path between two parties, median / p99',
      ({ opened }) => `${two(opened.path.p50)} / ${two(opened.path.p99)} ms`,
    ),
    line('Search a word, median / p99', ({ opened }) => `${two(opened.search.p50)} / ${two(opened.search.p99)} ms`),
    line('Arrays of relations, a relation', ({ built }) => `${two(built.relationBytes / built.relations)} B`),
    line('All arrays, a relation', ({ built }) => `${two(built.arrayBytes / built.relations)} B`),
    line('Process growth, per million relations', ({ built }) => perMillion(built.growthBytes, built.relations)),
    line('Resident process, network open', ({ opened }) => `${whole(opened.residentBytes / 2 ** 20)} MiB`),
    line('Snapshot file, per million relations', ({ built }) => perMillion(built.fileBytes, built.relations)),
    onEngine('sqlite', 'SQLite: filled by commands', ({ filled }) => `${two(filled.fillSeconds)} s`),
    onEngine('sqlite', 'SQLite: network built from a scan', ({ scanned }) => `${two(scanned.buildSeconds)} s`),
    onEngine('sqlite', 'SQLite: server ready, snapshot file there', ({ readySeconds }) => `${two(readySeconds)} s`),
    onEngine('sqlite', 'SQLite: file, per million relations', ({ diskBytes, filled }) =>
      perMillion(diskBytes, filled.relations),
    ),
    onEngine('neo4j', 'Neo4j: filled by restore', ({ filled }) => `${two(filled.fillSeconds)} s`),
    onEngine('neo4j', 'Neo4j: network built from a scan', ({ scanned }) => `${two(scanned.buildSeconds)} s`),
    onEngine('neo4j', 'Neo4j: server ready, snapshot file there', ({ readySeconds }) => `${two(readySeconds)} s`),
    onEngine('neo4j', 'Neo4j: store files, per million relations', ({ diskBytes, filled }) =>
      perMillion(diskBytes, filled.relations),
    ),
  ];
  await writeSection('curve', markdown(['', ...columns], shown), where);
}

function two(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en', { maximumSignificantDigits: 3 });
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
