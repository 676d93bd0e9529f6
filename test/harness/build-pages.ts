import { startCommand } from './run-command.ts';

/** Before the browser tests: builds the pages when they are missing or outdated. */
export async function setup(): Promise<void> {
  const build = startCommand('server/bin/build.mjs', []);
  if ((await build.ended) !== 0) throw new Error(build.output.stderr);
}
