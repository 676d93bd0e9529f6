import { setTimeout as wait } from 'node:timers/promises';
import { attacks, type Attack } from './attacks.ts';
import { Caller, percentile } from './asking.ts';

export interface SiegeOptions {
  readonly url: string;
  readonly users: number;
  readonly attackers: number;
  readonly seconds: number;
  readonly attacks?: readonly Attack[];
}

export interface SiegeReport {
  /** What users were answered. */
  readonly answers: number;
  /** What was no whole answer, by what it was. */
  readonly failures: Readonly<Record<string, number>>;
  /** Milliseconds of users' answers. */
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of the answers to a question that costs nothing, asked all the while. */
  readonly cheapP99: number;
  /** What attackers were answered, by attack, status and code. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Statuses of 500 and more, and connections that broke, by attack. */
  readonly broken: Readonly<Record<string, number>>;
}

/** What readers ask, as the pages do. */
const questions: readonly ((nth: number) => { readonly query: string; readonly variables?: object })[] = [
  (nth) => ({
    query: `query ($focus: [ID!]!) { network(focus: $focus) { nodes { id kind name } links { id source target kind } } }`,
    variables: { focus: [`region:idn:33.${String(1 + (nth % 29)).padStart(2, '0')}`] },
  }),
  (nth) => ({
    query:
      'query ($text: String!) { search(text: $text, first: 10) { edges { node { matched entity { id name } } } } }',
    variables: { text: ['klaten', 'surabaya', 'kutai kartanegra', 'ekonomi', 'bandung'][nth % 5] },
  }),
  (nth) => ({
    query:
      'query ($id: ID!) { node(id: $id) { ... on Region { id name population { value year } ancestors { name } } } }',
    variables: { id: `region:idn:35.${String(1 + (nth % 29)).padStart(2, '0')}` },
  }),
  () => ({
    query: '{ paths(from: "region:idn:33.10", to: "region:idn:35.78", first: 2) { length steps { kind } } }',
  }),
  () => ({ query: '{ footprint(of: "actor:iati:KR-GOV-051") { count byYear { year count } } }' }),
  () => ({ query: '{ programmes(first: 20) { totalCount edges { node { id name } } } }' }),
];

/** Readers who look at pages with a pause of a second or so, while attackers send without one; each has an address of its own. */
export async function siege(options: SiegeOptions): Promise<SiegeReport> {
  const { url, users, attackers, seconds } = options;
  const until = performance.now() + seconds * 1000;
  const isOver = () => performance.now() > until;
  const times: number[] = [];
  const cheap: number[] = [];
  const failures: Record<string, number> = {};
  const refusals: Record<string, number> = {};
  const broken: Record<string, number> = {};
  const count = (of: Record<string, number>, name: string) => (of[name] = (of[name] ?? 0) + 1);

  const reader = async (user: number) => {
    const caller = new Caller(url, `10.1.${user >> 8}.${user & 255}`);
    for (let nth = user; !isOver(); nth += 7) {
      const question = questions[nth % questions.length]!(nth);
      await caller.ask(JSON.stringify(question)).then(
        ({ status, code, time }) => {
          times.push(time);
          if (status !== 200 || code !== null) count(failures, `${status} ${code} ${question.query.slice(0, 40)}`);
        },
        (error: Error) => count(failures, error.message),
      );
      await wait(400 + ((nth * 131) % 600));
    }
    caller.leave();
  };
  const watcher = async () => {
    const caller = new Caller(url, '10.2.0.1');
    while (!isOver()) {
      await caller.ask('{"query":"{ __typename }"}').then(
        ({ status, time }) => {
          cheap.push(time);
          if (status !== 200) count(failures, `${status} of a question that costs nothing`);
        },
        (error: Error) => count(failures, error.message),
      );
      await wait(5);
    }
    caller.leave();
  };
  const attacker = async (number: number) => {
    const caller = new Caller(url, `10.3.0.${number}`);
    const all = options.attacks ?? attacks;
    for (let nth = number * 1_000_000; !isOver(); nth += 1) {
      const attack = all[nth % all.length]!;
      await caller.ask(attack.body(nth)).then(
        ({ status, code }) => {
          count(refusals, `${attack.name}: ${status} ${code ?? 'answered'}`);
          if (status >= 500) count(broken, `${attack.name}: ${status} ${code}`);
        },
        (error: Error) => count(broken, `${attack.name}: ${error.message}`),
      );
    }
    caller.leave();
  };
  const crowd = (size: number, one: (number: number) => Promise<void>) =>
    Array.from({ length: size }, (_, at) => one(at));
  await Promise.all([...crowd(users, reader), watcher(), ...crowd(attackers, attacker)]);
  return {
    answers: times.length,
    failures,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cheapP99: percentile(cheap, 0.99),
    refusals,
    broken,
  };
}
