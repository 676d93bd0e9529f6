// Plain JavaScript that Node 18 parses: it runs before anything is known about the Node that runs it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where caches may be kept: removed with the installed packages, never part of the data. */
export const cache = join(root, 'node_modules', '.cache', 'jejaring');

/** The first Node whose SQLite module has what the store asks of it. */
const needed = { major: 22, minor: 17 };

/** Installs all packages. */
export const installCommand = 'npx -y pnpm@12.21.0 install';

/** The Node that the install brought, if it did: asked late, since a start may install. */
const bundledNode = () =>
  ['node', 'node.exe'].map((name) => join(root, 'node_modules', 'node', 'bin', name)).find((path) => existsSync(path));

/** Whether an older Node handed this script to the one that the install brought. */
export const isHandedOver = () => process.env.JEJARING_HANDED_OVER === '1';

/**
 * Ends with one line that says what to do.
 * @param {string} line
 * @returns {never}
 */
export function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** @param {string} version such as 24.21.0 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed.major || (major === needed.major && minor >= needed.minor);
}

/**
 * Makes sure of a Node that can run the sources. Returns true where this process is one; else the script was handed
 * to the Node that the install brought, this process ends with it, and the answer is false.
 * @param {string} script URL of the script that asks
 */
export function haveNode(script) {
  if (!existsSync(join(root, 'node_modules')) || !existsSync(join(root, 'server', 'node_modules'))) {
    refuse(`Jejaring is not installed yet. In ${root} run: ${installCommand}`);
  }
  if (isNewEnough(process.versions.node)) {
    // Programs that this one starts were handed over by nobody.
    delete process.env.JEJARING_HANDED_OVER;
    return true;
  }
  const bundled = bundledNode();
  if (bundled === undefined || isHandedOver()) {
    refuse(
      `Jejaring needs Node ${needed.major}.${needed.minor} or later and this is ${process.versions.node}. ` +
        `In ${root} run: ${installCommand} (it brings one), or use a newer Node.`,
    );
  }
  handOver(bundled, script);
  return false;
}

/**
 * @param {string} node
 * @param {string} script
 */
function handOver(node, script) {
  const child = spawn(node, [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, JEJARING_HANDED_OVER: '1' },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // On a terminal Ctrl-C reaches the child by itself; a second one would mean "at once".
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) =>
    refuse(`The Node that the install brought does not run (${error.message}). Run: ${installCommand}`),
  );
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal])));
}

/**
 * Lets this process load TypeScript. Compiled code is kept between starts, which saves about a fifth of the load.
 */
export async function loadTypeScript() {
  module.enableCompileCache(join(cache, 'v8'));
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(root, 'tsconfig.run.json') });
}
