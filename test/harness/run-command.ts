import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A process of ours with all it has said so far. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Resolves when the process is gone, whatever ended it; 128 + signal where a signal did. */
  readonly ended: Promise<number>;
}

/** Settings of the person who runs the tests must not reach what is tested. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const left = Object.entries(process.env).filter(
    ([name]) => !/^(JEJARING_.*|PORT|HOST|NODE_OPTIONS|NODE_ENV|VITEST.*|TSX_.*)$/.test(name),
  );
  // One above the port that a test chose could be the port that another one chose.
  return { ...Object.fromEntries(left), JEJARING_MONITOR: '127.0.0.1:0' };
}

/** Starts a script of this workspace on the Node that runs the tests. */
export function startCommand(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningCommand {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : 137));
  return { child, output, ended };
}

export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line to its end. */
export async function jejaring(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CommandOutcome> {
  const { output, ended } = startCommand('server/bin/jejaring.mjs', args, env);
  const code = await ended;
  return { code, ...output };
}
