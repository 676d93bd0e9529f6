// Starts Jejaring as a person does, from nothing: `npm start` builds the pages and loads the sample; then once more, with
// both there. Times both, presses Ctrl-C, and looks for processes that were left. A few settings by which to try it:
// FIRST_START and SECOND_START, limits in seconds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const limits = { first: Number(process.env.FIRST_START ?? 20), second: Number(process.env.SECOND_START ?? 3) };
const faults = [];

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function timedStart(name, data, limit) {
  const port = await freePort();
  const begun = performance.now();
  // A group of its own, so that Ctrl-C can reach all of it as a terminal's would.
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: String(port), JEJARING_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const answers = async (path) => (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null))?.status === 200;
  while (!((await answers('/health/ready')) && (await answers('/')) && said.includes(`:${port}`))) {
    if (child.exitCode !== null || performance.now() - begun > 120_000) {
      process.kill(-child.pid, 'SIGKILL');
      throw new Error(`${name}: not ready\n${said}`);
    }
    await wait(25);
  }
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${name}: ready after ${seconds.toFixed(1)} s (limit ${limit} s)\n${said.replaceAll(/^/gm, '  | ')}\n`,
  );
  if (seconds > limit) faults.push(`${name} took ${seconds.toFixed(1)} s, more than ${limit} s`);

  process.kill(-child.pid, 'SIGINT');
  const [code, signal] = await Promise.race([closed, wait(10_000, ['none', 'within 10 s'])]);
  if (code !== 0 && code !== 130) faults.push(`${name}: after Ctrl-C it ended with ${code ?? signal}`);
  try {
    process.kill(-child.pid, 0);
    faults.push(`${name}: Ctrl-C left processes behind`);
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone, as it should be.
  }
}

const folder = await mkdtemp(join(tmpdir(), 'jejaring-start-'));
try {
  await rm(join(root, 'client', 'dist'), { recursive: true, force: true });
  await timedStart('first start', join(folder, 'data'), limits.first);
  await timedStart('second start', join(folder, 'data'), limits.second);
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
