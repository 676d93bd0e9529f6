import { pathToFileURL } from 'node:url';
import { documentLimits } from '@jejaring/server/documents';
import { jejaring } from '../harness/run-command.ts';
import { startServer, type ServerUnderTest } from '../harness/start-server.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { token } from '../harness/token.ts';
import { Caller, percentile } from '../faults/hostile/asking.ts';
import { attacks, doubling, largeDocuments } from '../faults/hostile/attacks.ts';
import { fuzz } from '../faults/hostile/fuzz.ts';
import { memoryOf } from '../faults/hostile/memory-of.ts';
import { siege } from '../faults/hostile/siege.ts';
import { table, type BenchRow } from './bench-row.ts';

const suite = 'hostile';

/** Two hundred readers for three minutes beside ten attackers, five thousand documents, twenty thousand fuzzed requests: by name. */
export async function run(): Promise<BenchRow[]> {
  const folder = await makeTemporaryFolder();
  try {
    const { code, stderr } = await jejaring(['sample'], { JEJARING_DATA: folder });
    if (code !== 0) throw new Error(stderr);
    const rows: BenchRow[] = [];
    const limited = await startServer({ data: folder });
    rows.push(...(await besieged(limited)));
    await limited.stop();
    const free = await startServer({ data: folder, env: { JEJARING_RATE: 'off', JEJARING_TOKEN: token } });
    rows.push(...(await doubled(free)), ...(await measured(free)), ...(await documents(free)), ...(await fuzzed(free)));
    await free.stop();
    return rows;
  } finally {
    await removeFolder(folder);
  }
}

async function besieged(server: ServerUnderTest): Promise<BenchRow[]> {
  const before = memoryOf(server.pid);
  const calm = await siege({ url: server.url, users: 200, attackers: 0, seconds: 30 });
  const report = await siege({ url: server.url, users: 200, attackers: 10, seconds: 180 });
  const failures = Object.values({ ...report.failures, ...report.broken }).reduce((sum, one) => sum + one, 0);
  process.stderr.write(`${JSON.stringify(report, null, 2)}\n`);
  const beside = { peer: 'the same readers without attackers' };
  return [
    {
      suite,
      name: '200 readers, 180 s, ten attackers: failures',
      value: failures,
      unit: '',
      goal: '0',
      met: failures === 0,
    },
    { suite, name: "readers' answers, median", value: report.median, unit: 'ms', ...beside, peerValue: calm.median },
    { suite, name: "readers' answers, p99", value: report.p99, unit: 'ms', ...beside, peerValue: calm.p99 },
    {
      suite,
      name: 'resident memory after it',
      value: memoryOf(server.pid),
      unit: 'MiB',
      peer: 'before',
      peerValue: before,
    },
  ];
}

async function doubled(server: ServerUnderTest): Promise<BenchRow[]> {
  const caller = new Caller(server.url, '10.6.0.1');
  const ask = async (body: (nth: number) => string) => {
    const times: number[] = [];
    for (let nth = 0; nth < 200; nth += 1) times.push((await caller.ask(body(nth))).time);
    return percentile(times.slice(50), 0.5);
  };
  const empty = await ask(() => '{"query":"{ __typename }"}');
  const value = await ask((nth) => JSON.stringify({ query: doubling(60, nth) }));
  caller.leave();
  const met = value <= 10 * empty;
  return [
    {
      suite,
      name: 'sixty doublings',
      value,
      unit: 'ms',
      peer: 'an empty question',
      peerValue: empty,
      goal: '≤ 10 ×',
      met,
    },
  ];
}

async function measured(server: ServerUnderTest): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const name of ['forty measures', 'a measure of a network of its own']) {
    const { cheapP99 } = await siege({
      url: server.url,
      users: 0,
      attackers: 20,
      seconds: 20,
      attacks: attacks.filter((attack) => attack.name === name),
    });
    const met = cheapP99 < 100;
    rows.push({
      suite,
      name: `p99 of an empty question beside 20 × ${name}`,
      value: cheapP99,
      unit: 'ms',
      goal: '< 100 ms',
      met,
    });
  }
  return rows;
}

async function documents(server: ServerUnderTest): Promise<BenchRow[]> {
  const before = memoryOf(server.pid);
  const caller = new Caller(server.url, '10.6.0.2');
  const kinds = Object.values(largeDocuments);
  for (let nth = 0; nth < 5000; nth += 1) {
    const { status } = await caller.ask(JSON.stringify({ query: kinds[nth % kinds.length]!(nth) }));
    if (status !== 200) throw new Error(`A document of ${documentLimits.bytes} bytes was answered ${status}.`);
  }
  caller.leave();
  const value = memoryOf(server.pid) - before;
  const name = `memory after 5,000 distinct documents of ${documentLimits.bytes} bytes`;
  return [{ suite, name, value, unit: 'MiB more', goal: '≤ 150', met: value <= 150 }];
}

async function fuzzed(server: ServerUnderTest): Promise<BenchRow[]> {
  const before = memoryOf(server.pid);
  const { requests, faults, slowest } = await fuzz({ url: server.url, token, seed: 20_261_130, requests: 20_000 });
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return [
    {
      suite,
      name: `${requests} fuzzed requests: 5xx and INTERNAL`,
      value: faults.length,
      unit: '',
      goal: '0',
      met: faults.length === 0,
    },
    { suite, name: 'slowest of them', value: slowest.time, unit: 'ms' },
    {
      suite,
      name: 'resident memory after them',
      value: memoryOf(server.pid),
      unit: 'MiB',
      peer: 'before',
      peerValue: before,
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(`${table(await run())}\n`);
