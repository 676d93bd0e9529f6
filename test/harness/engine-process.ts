import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bindToThisProcess } from './lifeline.ts';
import { removeFolder } from './temporary-folder.ts';

/** A real engine in a process of its own, on the loopback address, with a folder that goes with it. */
export interface EngineProcess {
  /** As JEJARING_GRAPH or JEJARING_DATABASE takes it, with user and password. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** kill -9; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder, after `kill` or `halt`; resolves when it answers. */
  restart(): Promise<void>;
  /** Ends it as an administrator would, and keeps its folder. */
  halt(): Promise<void>;
  /** Holds it still, so that it takes no processor time, until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends it for good and removes its folder. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Who runs it; null: whoever runs the tests. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** The signal of an orderly end. */
  readonly end: NodeJS.Signals;
  /** Rejects while the engine does not answer. */
  ask(): Promise<void>;
}

/** Milliseconds: a loaded machine of two cores may take long to start a Java program. */
const patience = 180_000;

/** Starts an engine and resolves when it answers. @throws with the end of its output when it does not */
export async function startEngine(options: EngineOptions): Promise<EngineProcess> {
  const { url, port, folder } = options;
  let running: Running | null = null;
  const end = async (signal: NodeJS.Signals) => {
    const ending = running;
    running = null;
    await ending?.end(signal);
  };
  const start = async () => {
    running = await startOnce(options);
  };
  await start().catch(async (error: unknown) => {
    await removeFolder(folder);
    throw error;
  });
  return {
    url,
    port,
    folder,
    kill: () => end('SIGKILL'),
    halt: () => end(options.end),
    restart: start,
    pause: () => running?.signal('SIGSTOP'),
    resume: () => running?.signal('SIGCONT'),
    async stop() {
      // What is removed next need not be written out first.
      await end('SIGKILL');
      await removeFolder(folder);
    },
  };
}

interface Running {
  isGone(): boolean;
  signal(signal: NodeJS.Signals): void;
  end(signal: NodeJS.Signals): Promise<void>;
}

async function startOnce({ folder, command, args, user, ask }: EngineOptions): Promise<Running> {
  const begun = performance.now();
  let last: unknown;
  let running = launch(folder, command, args, user);
  for (let starts = 1; performance.now() - begun < patience; await wait(100)) {
    try {
      await ask();
      return running;
    } catch (error) {
      last = error;
    }
    if (!running.isGone()) continue;
    // What a killed engine leaves behind (shared memory, a child that ends later) may keep it from starting for a moment.
    if (starts === 50) break;
    running = launch(folder, command, args, user);
    starts += 1;
  }
  await running.end('SIGKILL');
  const said = readFileSync(join(folder, 'output.log'), 'utf8').split('\n').slice(-20).join('\n');
  throw new Error(`${command} does not answer:\n${said}`, { cause: last });
}

function launch(folder: string, command: string, args: readonly string[], user: EngineOptions['user']): Running {
  const log = openSync(join(folder, 'output.log'), 'a');
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', log, log], ...user });
  closeSync(log);
  const gone = once(child, 'exit').catch(() => undefined);
  if (child.pid === undefined) throw new Error(`${command} could not be started.`);
  const release = bindToThisProcess(child.pid, folder);
  void gone.then(release);
  return {
    isGone: () => child.exitCode !== null || child.signalCode !== null,
    signal: (signal) => void child.kill(signal),
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      await gone;
    },
  };
}
