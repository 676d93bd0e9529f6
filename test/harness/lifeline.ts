import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Binds a process and its folder to the life of this one: a small shell waits at the other end of a pipe, and when this process is
 * gone, however it went, it kills the other and removes the folder. Returns how to call that off.
 */
export function bindToThisProcess(pid: number, folder: string): () => void {
  const script = 'cat >/dev/null; kill -9 "$1" 2>/dev/null; sleep 1; rm -rf "$2"';
  // Of a group of its own: Ctrl-C in the terminal must not end the shell before it has done its work.
  const shell = spawn('/bin/sh', ['-c', script, 'sh', String(pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  const { pid: group } = shell;
  return () => {
    if (group !== undefined && shell.exitCode === null && shell.signalCode === null) process.kill(-group, 'SIGKILL');
  };
}
