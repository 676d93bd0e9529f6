import { resolve } from 'node:path';

/**
 * A path as the person who typed it means it. npm runs scripts in the workspace's folder and says in INIT_CWD where it
 * was called.
 */
export function fromWhereCalled(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
