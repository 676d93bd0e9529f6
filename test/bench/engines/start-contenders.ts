import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../harness/free-port.ts';
import { startCommand } from '../../harness/run-command.ts';
import type { Contender, ContenderName } from './contender.ts';
import { setTimeout as wait } from 'node:timers/promises';

const peerProgram = fileURLToPath(new URL('./peer-server.ts', import.meta.url));

/** Our server as it is shipped, on a free port. */
export async function startOwn(name: ContenderName, data: string, env: NodeJS.ProcessEnv): Promise<Contender> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { child, ended, output } = startCommand('server/bin/jejaring.mjs', ['serve'], {
    PORT: String(port),
    JEJARING_DATA: data,
    JEJARING_SAMPLE: 'off',
    // One caller asks as much as it can.
    JEJARING_RATE: 'off',
    NODE_ENV: 'production',
    ...env,
  });
  while ((await fetch(`${url}/health/ready`).catch(() => null))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output.stdout}${output.stderr}`);
    await wait(100);
  }
  return {
    name,
    url: `${url}/graphql`,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      child.kill('SIGCONT');
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** A peer before this Neo4j. */
export async function startPeer(name: 'neo4j-graphql' | 'cypher', neo4jUrl: string): Promise<Contender> {
  const child = fork(peerProgram, [name, neo4jUrl], { env: { ...process.env, NODE_ENV: 'production' } });
  const ended = once(child, 'exit');
  const started: unknown[] = await Promise.race([once(child, 'message'), ended]);
  const [url] = started;
  if (typeof url !== 'string') throw new Error(`The peer ${name} could not be started: see above.`);
  return {
    name,
    url,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
