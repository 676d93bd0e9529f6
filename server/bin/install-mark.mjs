// Who installs, so that two that are started at once do not install over each other.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markName } from './install-state.mjs';

/** Milliseconds: who installs touches the mark each second. A process id alone may be another's after a restart. */
const beat = 1000;
const silence = 10_000;
/** Milliseconds that are left to an installer whose starter was killed: it goes on by itself. */
const orphaned = 120_000;

/** @param {number} pid */
function isOther(pid) {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} mark */
function isHeld(mark) {
  try {
    const [starter = 0, installer = 0] = readFileSync(mark, 'utf8').split(' ').map(Number);
    const age = Date.now() - statSync(mark).mtimeMs;
    return (age < silence && isOther(starter)) || (age < orphaned && isOther(installer));
  } catch {
    return false;
  }
}

/**
 * @typedef {object} Taken
 * @property {boolean} wasInterrupted whether an install before did not end
 * @property {(pid: number) => void} runs notes the process that installs
 * @property {(isWhole: boolean) => void} end leaves the mark where the install is not whole
 */

/**
 * pnpm empties the folder where it cannot use what stands there, and then nothing stands there to be mistaken.
 * @param {() => void} act
 */
function ifThere(act) {
  try {
    act();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/**
 * Takes the right to install, also from whoever was interrupted. Throws where the folder cannot be written.
 * @param {string} root folder of the workspace
 * @returns {Taken | null} null while another process installs
 */
export function takeInstall(root) {
  const modules = join(root, 'node_modules');
  const mark = join(modules, markName);
  mkdirSync(modules, { recursive: true });
  let wasInterrupted = false;
  try {
    writeFileSync(mark, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (isHeld(mark)) return null;
    // Two that come upon it in the same moment would both install, which pnpm bears; it is only slower.
    writeFileSync(mark, `${process.pid}\n`);
    wasInterrupted = true;
  }
  const beating = setInterval(() => ifThere(() => utimesSync(mark, new Date(), new Date())), beat);
  const runs = (/** @type {number} */ pid) => ifThere(() => writeFileSync(mark, `${process.pid} ${pid}\n`));
  const end = (/** @type {boolean} */ isWhole) => {
    clearInterval(beating);
    if (isWhole) rmSync(mark, { force: true });
    else ifThere(() => writeFileSync(mark, '0\n'));
  };
  return { wasInterrupted, runs, end };
}
