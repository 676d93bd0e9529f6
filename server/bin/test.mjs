// `npm test`: installs what is missing, then runs all tests, or those that the arguments choose (`npm test -- --project=graph`).
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { haveNode, root } from './runtime.mjs';

await ensureInstalled({ whole: true });
if (haveNode(import.meta.url)) {
  const vitest = join(dirname(createRequire(join(root, 'package.json')).resolve('vitest/package.json')), 'vitest.mjs');
  // In this process, so that signals and the exit code are Vitest's own.
  process.argv.splice(1, 1, vitest, 'run');
  process.chdir(root);
  await import(pathToFileURL(vitest).href);
}
