import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startFullNeo4j } from '../../harness/neo4j-server.ts';
import type { EngineProcess } from '../../harness/engine-process.ts';
import { jejaring } from '../../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../../harness/temporary-folder.ts';
import type { BenchOptions } from '../bench-options.ts';
import { median, type BenchRow } from '../bench-row.ts';
import { environment } from '../environment.ts';
import { keepJson } from '../keep-results.ts';
import { modelSeed, NetworkModel } from '../network-model.ts';
import { runStep } from '../scale/run-step.ts';
import { contenderNames, type Contender, type ContenderName, type Question } from './contender.ts';
import { makeQuestions } from './make-questions.ts';
import { answersOf, measure, warmUp, type Measured } from './load.ts';
import { peerIndexes } from './neo4j-graphql-schema.ts';
import { canPin, cores, startOn } from './pinned.ts';
import { comparisonRows, writeComparison, type Comparison } from './report.ts';
import { startOwn, startPeer } from './start-contenders.ts';
import { measureWrites } from './writes.ts';

const rounds = 3;

/** The same questions over the same data, over HTTP: Jejaring on both engines, @neo4j/graphql and plain Cypher on that Neo4j. */
export async function run({ engineRelations, seconds, writesDocs }: BenchOptions): Promise<BenchRow[]> {
  const folder = await makeTemporaryFolder();
  const data = { sqlite: join(folder, 'sqlite'), neo4j: join(folder, 'neo4j') };
  const engine = await startOn(cores.all, startFullNeo4j);
  const contenders: Contender[] = [];
  try {
    await mkdir(data.neo4j);
    await fill(engineRelations, data.sqlite, data.neo4j, engine);
    await startOn(cores.answering, async () => {
      contenders.push(await startOwn('jejaring-sqlite', data.sqlite, {}));
      contenders.push(await startOwn('jejaring-neo4j', data.neo4j, { JEJARING_GRAPH: engine.url }));
      contenders.push(await startPeer('neo4j-graphql', engine.url));
      contenders.push(await startPeer('cypher', engine.url));
    });
    const comparisons: Comparison[] = [];
    for (const question of await makeQuestions(contenders, new NetworkModel(modelSeed, engineRelations))) {
      process.stderr.write(`  ${question.name} …\n`);
      await checkAlike(contenders, question);
      comparisons.push({ question, measured: await inTurns(contenders, engine, question, seconds) });
    }
    for (const contender of contenders.splice(0)) await contender.stop();
    const writes = await measureWrites(join(data.sqlite, 'graph.sqlite'), engine.url);
    const where = environment({ neo4j: await versionOf(engine.url), '@neo4j/graphql': '7.6.3' });
    const results = comparisons.map(({ question: { name, about }, measured }) => ({
      name,
      asked: about.length,
      measured,
    }));
    await keepJson('engines.json', { environment: where, isPinned: canPin, results, writes });
    if (writesDocs) await writeComparison(comparisons, writes, where);
    return [...comparisons.flatMap(comparisonRows), ...writes];
  } finally {
    for (const contender of contenders) await contender.stop();
    await engine.stop();
    await removeFolder(folder);
  }
}

/** The sample and the model into SQLite, and from there, by a backup, into Neo4j: one content in both. */
async function fill(relations: number, sqlite: string, beside: string, engine: EngineProcess): Promise<void> {
  const archive = join(beside, 'all.zip');
  const command = async (args: readonly string[], env: NodeJS.ProcessEnv) => {
    process.stderr.write(`  jejaring ${args[0]} …\n`);
    const { code, stderr } = await jejaring(args, env);
    if (code !== 0) throw new Error(`jejaring ${args[0]} failed:\n${stderr}`);
  };
  await command(['sample'], { JEJARING_DATA: sqlite });
  process.stderr.write('  filling SQLite …\n');
  await runStep({ name: 'fillSqlite', relations, at: join(sqlite, 'graph.sqlite') });
  await command(['backup', archive], { JEJARING_DATA: sqlite });
  await command(['restore', archive], { JEJARING_DATA: beside, JEJARING_GRAPH: engine.url });
  for (const statement of peerIndexes) await onNeo4j(engine.url, statement);
}

/** A fast answer that is another one is worth nothing. @throws where two contenders differ */
async function checkAlike(contenders: readonly Contender[], question: Question): Promise<void> {
  const [first, ...others] = contenders.filter(({ name }) => question.ways[name] !== undefined);
  const expected = await answersOf(first!, question);
  for (const contender of others) {
    const answers = await answersOf(contender, question);
    const at = answers.findIndex((answer, index) => answer !== expected[index]);
    if (at === -1) continue;
    const topic = JSON.stringify(question.about[at]);
    throw new Error(`${question.name}, ${topic}: ${contender.name} says\n${answers[at]}\nnot\n${expected[at]}`);
  }
}

/** Each round asks all contenders, in another order; whoever is not asked is held still, and Neo4j where nobody needs it. */
async function inTurns(
  contenders: readonly Contender[],
  engine: EngineProcess,
  question: Question,
  seconds: number,
): Promise<ReadonlyMap<ContenderName, Measured>> {
  const taking = contenders.filter(({ name }) => question.ways[name] !== undefined);
  const found = new Map<ContenderName, Measured[]>(taking.map(({ name }) => [name, []]));
  for (const contender of contenders) contender.pause();
  for (let round = 0; round < rounds; round += 1) {
    const order = taking.map((_, at) => taking[(at + round) % taking.length]!);
    for (const contender of order) {
      if (contender.name === 'jejaring-sqlite') engine.pause();
      contender.resume();
      if (round === 0) await warmUp(contender, question, seconds);
      found.get(contender.name)!.push(await measure(contender, question, seconds));
      contender.pause();
      engine.resume();
    }
  }
  for (const contender of contenders) contender.resume();
  const middle = (all: readonly Measured[], of: keyof Measured) => median(all.map((one) => one[of]));
  return new Map(
    contenderNames.flatMap((name) => {
      const all = found.get(name);
      if (all === undefined) return [];
      const [p50, p99, answersASecond] = [middle(all, 'p50'), middle(all, 'p99'), middle(all, 'answersASecond')];
      return [[name, { p50, p99, answersASecond }] as const];
    }),
  );
}

async function versionOf(url: string): Promise<string> {
  const [row] = await onNeo4j(url, 'CALL dbms.components() YIELD versions RETURN versions[0] AS version');
  return String(row?.['version']);
}

async function onNeo4j(url: string, cypher: string): Promise<Record<string, unknown>[]> {
  const { protocol, host, username, password, pathname } = new URL(url);
  const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: pathname.slice(1) });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
