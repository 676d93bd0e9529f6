import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Acknowledged {
  readonly n: number;
  readonly seq: number;
}

/** A process that writes a stream of commands, and what it has acknowledged so far. */
export interface WriterProcess {
  readonly acknowledged: readonly Acknowledged[];
  /** Resolves with the first line, or when the process has ended. */
  readonly begun: Promise<void>;
  /** Resolves when so many commands are acknowledged, or when the process has ended. */
  wrote(commands: number): Promise<void>;
  /** Resolves with what went to stderr when the process has ended and all its output is read. */
  readonly ended: Promise<string>;
  kill(): void;
}

export function startWriter(target: string, writer: string, first: number, count: number): WriterProcess {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    script,
    target,
    writer,
    String(first),
    String(count),
  ]);
  const acknowledged: Acknowledged[] = [];
  let rest = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    // Only a whole line acknowledges.
    rest = lines.pop()!;
    for (const line of lines) {
      const [n, seq] = line.split(' ').map(Number);
      acknowledged.push({ n: n!, seq: seq! });
    }
  });
  const ended = once(child, 'close').then(() => errors);
  const begun = Promise.race([once(child.stdout, 'data'), ended]).then(() => undefined);
  const wrote = async (commands: number) => {
    while (acknowledged.length < commands && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), ended]);
  };
  return { acknowledged, begun, wrote, ended, kill: () => child.kill('SIGKILL') };
}
