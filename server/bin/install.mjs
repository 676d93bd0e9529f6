// Installs what is missing before `npm start` and `npm test` go on. Plain JavaScript that Node 18 parses, without a package.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { takeInstall } from './install-mark.mjs';
import { installState, noteInstalled } from './install-state.mjs';
import { installCommand, isHandedOver, refuse, root } from './runtime.mjs';

const needs =
  'This needs the network once, to reach the npm registry. Run the same again with it, or copy this folder with its ' +
  'node_modules from a computer of the same kind where it is installed.';

/** @type {Record<string, string>} by state */
const reasons = {
  MISSING: 'Jejaring is not installed yet',
  OLDER: 'The installed packages are not those of pnpm-lock.yaml',
  INTERRUPTED: 'The last install was interrupted',
  PARTIAL: 'Only a part of the packages is installed',
};

/** pnpm tries on for each of 800 packages; so many that failed twice are no accident. */
const lostRequests = 20;

/** Without the network the usual settings take 70 seconds in silence to say so. Whoever sets others has them. */
const retries = { fetch_retries: '2', fetch_retry_mintimeout: '1000', fetch_retry_maxtimeout: '5000' };
const settings = Object.fromEntries(
  Object.entries(retries).flatMap(([name, value]) => [
    [`npm_config_${name}`, value],
    [`pnpm_config_${name}`, value],
  ]),
);

/** As npm and as pnpm name it. */
const networkFault =
  /\b(EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b|NETWORK_ERROR/;

/** Lines of one failed request among hundreds, and complaints about this Node, which is not the one that will run it. */
const noise = /^\[WARN\] GET |^Will retry in |^\[WARN\] Unsupported engine /;

/**
 * Runs pnpm, its progress on standard error: what `npm test` prints may be read by a program.
 * @param {(pid: number) => void} onRun
 * @returns {Promise<{ code: number, isOffline: boolean }>}
 */
function runPnpm(onRun) {
  const [program = '', ...args] = installCommand.split(' ');
  const isWindows = process.platform === 'win32';
  const child = spawn(program, [...args, '--frozen-lockfile'], {
    cwd: root,
    // The version is exact, so what npm's cache knows of it is never out of date.
    env: { ...settings, npm_config_prefer_offline: 'true', ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npx is a script there.
    shell: isWindows,
    // A group of its own can be ended whole: npx, its shell and pnpm.
    detached: !isWindows,
  });
  if (child.pid !== undefined) onRun(child.pid);
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    try {
      if (isWindows || child.pid === undefined) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  /** @type {NodeJS.Signals[]} */
  const received = [];
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    received.push(signal);
    stop(signal);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);

  let lost = 0;
  let isOffline = false;
  const show = (/** @type {string} */ line) => {
    if (!noise.test(line)) {
      isOffline ||= networkFault.test(line);
      process.stderr.write(`  ${line}\n`);
    } else if (/^Will retry in .* 0 retries left/.test(line)) {
      lost += 1;
      if (lost === lostRequests) {
        isOffline = true;
        stop('SIGTERM');
      }
    }
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', show);

  return new Promise((resolve) => {
    child.on('error', (error) => refuse(`npx, which comes with Node's npm, does not run (${error.message}).`));
    child.on('close', (code, signal) => {
      for (const one of signals) process.off(one, passOn);
      const by = received[0] ?? signal;
      resolve({
        code: by === null ? (code ?? 1) : 128 + constants.signals[by],
        isOffline: isOffline && received.length === 0,
      });
    });
  });
}

/**
 * Returns once the packages are those of the lockfile; else ends this process with a line that says what to do. Writes
 * nothing where they are.
 * @param {{ whole: boolean }} options `whole`: whether what was installed with --prod or --filter is not enough
 */
export async function ensureInstalled({ whole }) {
  if (isHandedOver()) return;
  let isWaiting = false;
  for (;;) {
    const state = installState(root);
    if (state === 'CURRENT' || (state === 'PARTIAL' && !whole)) return;
    const reason = reasons[state];
    if (!existsSync(join(root, 'pnpm-lock.yaml'))) {
      refuse(`${reason}, and ${root} has no pnpm-lock.yaml to install from: it is not a whole copy of Jejaring.`);
    }
    const taken = tryTake(reason);
    if (taken === null) {
      if (!isWaiting) process.stderr.write('Another process is installing the packages; waiting for it.\n');
      isWaiting = true;
      await wait(200);
    } else if (!taken.wasInterrupted && installState(root, { ignoreMark: true }) === 'CURRENT') {
      taken.end(true);
    } else {
      process.stderr.write(`${reason}: ${installCommand} --frozen-lockfile\n`);
      await installAs(taken, reason);
      return;
    }
  }
}

/** @param {string | undefined} reason */
function tryTake(reason) {
  try {
    const taken = takeInstall(root);
    // What pnpm noted there would let it trust the rest.
    if (taken?.wasInterrupted) rmSync(join(root, 'node_modules', '.pnpm'), { recursive: true, force: true });
    return taken;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse(
      `${reason}, and node_modules cannot be written (${message}). Run ${installCommand} as whoever owns ${root}.`,
    );
  }
}

/**
 * @param {import('./install-mark.mjs').Taken} taken
 * @param {string | undefined} reason
 */
async function installAs(taken, reason) {
  const begun = Date.now();
  const { code, isOffline } = await runPnpm(taken.runs);
  if (code === 0) noteInstalled(root);
  taken.end(code === 0);
  if (code === 0) {
    process.stderr.write(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.\n`);
  } else if (isOffline) {
    refuse(`${reason}, and the npm registry cannot be reached. ${needs}`);
  } else if (code > 128) {
    process.stderr.write('The install was stopped. The next start begins it again.\n');
    process.exit(code);
  } else {
    refuse(`${reason}, and the install failed with code ${code}; the lines above say why.`);
  }
}
