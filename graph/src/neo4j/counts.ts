import { canonicalJson, entityKinds, type EntityKind } from '../model/index.ts';
import type { StoreCounts } from '../store/graph-store.ts';
import type { Runner } from './connection.ts';
import { labelOf } from './labels.ts';

type Totals = Omit<StoreCounts, 'bySource'>;

/** How often the totals are read anew while a writer commits; then they are taken as they are. */
const mostReadings = 10;

/** Neo4j shows a commit number by number: totals that are read twice alike were not read amid one. */
export async function countsOf(runner: Runner): Promise<StoreCounts> {
  let totals = await totalsOf(runner);
  for (let reading = 1; reading < mostReadings; reading += 1) {
    const again = await totalsOf(runner);
    const isSame = canonicalJson(again) === canonicalJson(totals);
    totals = again;
    if (isSame) break;
  }
  return { ...totals, bySource: await sourceCounts(runner) };
}

/** Each is kept by Neo4j itself and read in one step. */
const patterns: Readonly<Record<string, string>> = {
  records: '(:Record)',
  relations: '()-[]->()',
  pending: '(:Pending)',
  flows: '(:Flow)',
  ...Object.fromEntries(entityKinds.map((kind) => [kind, `(:${labelOf(kind)})`])),
};
const totals = `RETURN ${Object.entries(patterns)
  .map(([name, pattern]) => `COUNT { MATCH ${pattern} } AS ${name}`)
  .join(', ')}`;

async function totalsOf(runner: Runner): Promise<Totals> {
  const [found] = await runner.run<Readonly<Record<string, number>>>(totals);
  const of = (name: string) => found?.[name] ?? 0;
  return {
    entities: Object.fromEntries(entityKinds.map((kind) => [kind, of(kind)])) as Record<EntityKind, number>,
    records: of('records'),
    relations: of('relations'),
    pending: of('pending'),
    flows: of('flows'),
  };
}

/** Records of each source, and how many entities of each kind they are about; a record met amid its commit has neither yet. */
async function sourceCounts(runner: Runner): Promise<StoreCounts['bySource']> {
  const rows = await runner.run<{ source: string; prefix: string; records: number; entities: number }>(
    `MATCH (s:Record) WHERE s.source IS NOT NULL AND s.entity IS NOT NULL
     WITH s.source AS source, s.entity AS entity, count(*) AS records
     RETURN source, split(entity, ':')[0] AS prefix, sum(records) AS records, count(entity) AS entities
     ORDER BY source, prefix`,
  );
  return [...Map.groupBy(rows, ({ source }) => source)].map(([source, own]) => ({
    source,
    records: own.reduce((sum, { records }) => sum + records, 0),
    byKind: Object.fromEntries(own.map(({ prefix, entities }) => [prefix.toUpperCase(), entities])),
  }));
}
