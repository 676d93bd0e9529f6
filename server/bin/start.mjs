// `npm start`: installs what is missing, builds the pages when they are missing or outdated, beside the first load of the
// data, and serves.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { haveNode, loadTypeScript } from './runtime.mjs';

/**
 * In a process of its own, so that it has a core of its own while this one loads. Rejects with what the build said.
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function buildPages(signal) {
  const script = fileURLToPath(new URL('build.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, '--quiet'], { stdio: ['ignore', 'inherit', 'pipe'], signal });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
    child.on('error', reject);
  });
}

/**
 * The explorer of the API takes longer than everything else and is asked for by few: it is built while the pages serve.
 * @param {AbortSignal} signal
 */
function buildExplorer(signal) {
  const script = fileURLToPath(new URL('explorer-build.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit'], signal });
  // Ended with the server, or could not be started: /graphql then says how to build it.
  child.on('error', () => undefined);
}

await ensureInstalled({ whole: false });
if (haveNode(import.meta.url)) {
  const ending = new AbortController();
  const pages = buildPages(ending.signal);
  // Whoever serves waits for it; until then a failure must not end the process.
  pages.catch(() => undefined);

  await loadTypeScript();
  const { explain } = await import('../src/cli/failure.ts');
  const { serve } = await import('../src/cli/serve.ts');
  try {
    await serve({ pages, onReady: () => buildExplorer(ending.signal), onEnd: () => ending.abort() });
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
