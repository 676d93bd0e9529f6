import autocannon from 'autocannon';
import { askedAnew } from '../asked-anew.ts';
import { ask, type Contender, type Question } from './contender.ts';
import { cores, hold } from './pinned.ts';

export interface Measured {
  /** Milliseconds of an answer, one client alone. */
  readonly p50: number;
  readonly p99: number;
  /** With all clients at once. */
  readonly answersASecond: number;
}

const clients = 8;

/** All things asked about in turn: first by one client for the latency, then by eight at once for the throughput. */
export async function measure(contender: Contender, question: Question, seconds: number): Promise<Measured> {
  hold(cores.asking);
  try {
    const alone = await shoot(contender, question, 1, seconds);
    const together = await shoot(contender, question, clients, seconds);
    return { p50: alone.p50, p99: alone.p99, answersASecond: together.answersASecond };
  } finally {
    hold(cores.all);
  }
}

/** Answers a question about everything once: the compiled queries, caches and pages of all are warm. */
export async function warmUp(contender: Contender, question: Question, seconds: number): Promise<void> {
  await shoot(contender, question, clients, seconds);
}

/** What a contender says about everything that is asked about. */
export async function answersOf(contender: Contender, question: Question): Promise<string[]> {
  const way = question.ways[contender.name]!;
  const answers: string[] = [];
  for (const topic of question.about) answers.push(way.answer(await ask(contender, way.request(topic))));
  return answers;
}

async function shoot(contender: Contender, question: Question, connections: number, duration: number) {
  const way = question.ways[contender.name]!;
  const times: number[] = [];
  const {
    non2xx,
    errors,
    duration: took,
  } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: contender.url,
      connections,
      duration,
      requests: question.about.map((topic) => {
        const { query, variables } = way.request(topic);
        return askedAnew(query, variables);
      }),
    };
    const running = autocannon(options, (error: Error | null, result) =>
      error === null ? resolve(result) : reject(error),
    );
    // Its own histogram counts whole milliseconds.
    running.on('response', (_client, _status, _bytes, time) => void times.push(time));
  });
  if (non2xx > 0 || errors > 0 || times.length === 0) {
    throw new Error(`${contender.name} failed ${non2xx + errors} times at: ${question.name}.`);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!;
  return { p50: at(0.5), p99: at(0.99), answersASecond: times.length / took };
}
