import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../harness/free-port.ts';
import { root } from '../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

/**
 * Starts Jejaring as a person does, in a fresh clone of what is committed: `npm start` is stopped while it installs, and
 * then installs, builds the pages and loads the sample, with `npm test` started beside it; then once more, with all of it
 * there. Says how long both take, presses Ctrl-C, and looks for processes that were left. Ends with 1 where something was wrong.
 */
const limits = { first: 40, second: 3 } as const;
const faults: string[] = [];

async function answers(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => null))?.status === 200;
}

/** The packages of whoever runs this must not be found: on a fresh machine the path begins with no folder of them. */
const { PATH = '', ...inherited } = process.env;
const path = PATH.split(':').filter((entry) => !entry.includes('node_modules'));

/** A group of its own, so that Ctrl-C reaches all of it as a terminal's would. */
function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn('npm', args, {
    cwd,
    detached: true,
    env: { ...inherited, PATH: path.join(':'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { said: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.said += text));
  // npm ends itself by the signal it was sent, which a shell shows as 130.
  const closed = once(child, 'close').then(([code, signal]: unknown[]) => (signal === 'SIGINT' ? 130 : code));
  return { child, group: -(child.pid ?? Number.NaN), output, closed };
}

/** Ctrl-C in the middle of the install. */
async function interruptedInstall(clone: string): Promise<void> {
  const { child, group, output, closed } = npm(['start'], clone);
  await until('the install', () => /added [1-9]|Installed in/.test(output.said) || child.exitCode !== null);
  process.kill(group, 'SIGINT');
  const code = await closed;
  if (code !== 130) faults.push(`Ctrl-C while it installs: it ended with ${String(code)}.\n${output.said}`);
}

/** Tests beside a start, both in need of the install. */
async function testsBeside(clone: string): Promise<void> {
  const { output, closed } = npm(['test', '--', '--project=graph', 'median.test.ts'], clone);
  const code = await closed;
  process.stdout.write(`npm test beside it\n${output.said.replaceAll(/^/gm, '  | ')}\n`);
  if (code !== 0 || !/1 passed/.test(output.said)) faults.push(`npm test ended with ${String(code)}.`);
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > 240_000) throw new Error(`${what}: not within 240 s`);
    await wait(25);
  }
}

async function timedStart(name: string, clone: string, limit: number): Promise<string> {
  const port = await freePort();
  const begun = performance.now();
  const { child, group, output, closed } = npm(['start'], clone, {
    PORT: String(port),
    JEJARING_DATA: join(clone, 'data'),
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(name, async () => {
      if (child.exitCode !== null) throw new Error(`${name}: it ended`);
      return output.said.includes(`:${port}`) && (await answers(`${url}/health/ready`)) && answers(`${url}/`);
    });
  } catch (error) {
    if (child.exitCode === null) process.kill(group, 'SIGKILL');
    throw new Error(`${name}: not ready\n${output.said}`, { cause: error });
  }
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${name}: ready after ${seconds.toFixed(1)} s (limit ${limit} s)\n${output.said.replaceAll(/^/gm, '  | ')}\n`,
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
  return output.said;
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
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' });
  await interruptedInstall(clone);
  const [first] = await Promise.all([timedStart('first start', clone, limits.first), testsBeside(clone)]);
  if (!/interrupted|Another process/.test(first)) faults.push('The interrupted install was not noticed.');
  const second = await timedStart('second start', clone, limits.second);
  if (/npx|install/i.test(second)) faults.push('The second start installed again.');
} finally {
  await removeFolder(folder);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
