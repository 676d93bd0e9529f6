import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../harness/free-port.ts';
import { root } from '../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

/**
 * Starts Jejaring as a person does, from nothing: `npm start` builds the pages and loads the sample; then once more, with
 * both there. Says how long both take, presses Ctrl-C, and looks for processes that were left. Ends with 1 where something was wrong.
 */
const limits = { first: 20, second: 3 } as const;
const faults: string[] = [];

async function answers(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => null))?.status === 200;
}

async function timedStart(name: string, data: string, limit: number): Promise<void> {
  const port = await freePort();
  const begun = performance.now();
  // A group of its own, so that Ctrl-C reaches all of it as a terminal's would.
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: String(port), JEJARING_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = -(child.pid ?? Number.NaN);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  // npm ends itself by the signal it was sent, which a shell shows as 130.
  const closed = once(child, 'close').then(([code, signal]: unknown[]) => (signal === 'SIGINT' ? 130 : code));

  const url = `http://127.0.0.1:${port}`;
  while (!(said.includes(`:${port}`) && (await answers(`${url}/health/ready`)) && (await answers(`${url}/`)))) {
    if (child.exitCode !== null || performance.now() - begun > 240_000) {
      if (child.exitCode === null) process.kill(group, 'SIGKILL');
      throw new Error(`${name}: not ready\n${said}`);
    }
    await wait(25);
  }
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${name}: ready after ${seconds.toFixed(1)} s (limit ${limit} s)\n${said.replaceAll(/^/gm, '  | ')}\n`,
  );
  // A busy machine is slow without being wrong: the figure is said here, and measured in test/bench/start.ts.
  if (seconds > limit) process.stdout.write(`${name}: slower than the limit of ${limit} s on this machine\n`);

  process.kill(group, 'SIGINT');
  const code = await Promise.race([closed, wait(60_000, 'not at all within 60 s')]);
  if (code !== 0 && code !== 130) faults.push(`${name}: after Ctrl-C it ended with ${String(code)}.`);
  // The pipes are closed before the system has taken the last process away, which takes a moment on a busy machine.
  for (let tries = 0; tries < 200 && isAlive(group); tries += 1) await wait(100);
  if (!(await isGone(-group))) {
    faults.push(`${name}: Ctrl-C left processes behind.`);
    process.kill(group, 'SIGKILL');
  }
}

/** Whether all of a group ends soon: who started them may be gone a moment before them. */
async function isGone(group: number): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (!isAlive(group)) return true;
    await wait(100);
  }
  return false;
}

function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  // Counted above, too, are the dead whom nobody has collected, as in a container without an init.
  return !existsSync('/proc/self/stat') || readdirSync('/proc').some((name) => isLiving(name, group));
}

function isLiving(name: string, group: number): boolean {
  try {
    // pid (command) state parent group …
    const [state, , itsGroup] = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(itsGroup) === group && state !== 'Z';
  } catch {
    return false;
  }
}

const folder = await makeTemporaryFolder();
try {
  await rm(join(root, 'client', 'dist'), { recursive: true, force: true });
  await timedStart('first start', join(folder, 'data'), limits.first);
  await timedStart('second start', join(folder, 'data'), limits.second);
} finally {
  await removeFolder(folder);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
