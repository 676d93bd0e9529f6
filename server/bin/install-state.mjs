// What an install is beside the lockfile. Plain JavaScript that Node 18 parses.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stands beside the packages while an install runs, and stays where it was interrupted: pnpm writes down what it installed
 * only at the end, so that after a half update and a return to the lockfile before, nothing else would tell.
 */
export const markName = '.jejaring-install';

/**
 * @typedef {'CURRENT' | 'MISSING' | 'OLDER' | 'INTERRUPTED' | 'PARTIAL'} InstallState
 * PARTIAL is what somebody chose to install with --prod or --filter: it never equals the lockfile.
 */

/**
 * @param {string} path
 * @returns {string | null} null where there is none
 */
function textOf(path) {
  try {
    // Git may check out the lockfile with the line ends of Windows; pnpm always writes its own copy with those of Unix.
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
    throw error;
  }
}

/** @param {string} modules the folder node_modules of the workspace */
function isPartial(modules) {
  const included = /"included":\s*\{[^}]*"(dev|optional)?dependencies":\s*false/i;
  return (
    included.test(textOf(join(modules, '.modules.yaml')) ?? '') ||
    /"filteredInstall":\s*true/.test(textOf(join(modules, '.pnpm-workspace-state-v1.json')) ?? '')
  );
}

/**
 * The folders of the workspace's packages, as the lockfile lists them.
 * @param {string} lockfile
 */
function packagesIn(lockfile) {
  const [, importers = ''] = /^importers:\n((?: .*\n|\n)*)/m.exec(lockfile) ?? [];
  return [...importers.matchAll(/^ {2}(\S.*):$/gm)].map(([, name = '']) => name.replace(/^'(.*)'$/, '$1'));
}

/** Which pair of texts pnpm took for equal though they are not the same: it leaves its own as it is, at every start. */
const noteName = '.jejaring-installed';
/** @param {string[]} texts */
const noteOf = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex');

/**
 * Notes that an install of everything ended well.
 * @param {string} root folder of the workspace
 */
export function noteInstalled(root) {
  const modules = join(root, 'node_modules');
  const lockfile = textOf(join(root, 'pnpm-lock.yaml'));
  const installed = textOf(join(modules, '.pnpm', 'lock.yaml'));
  if (lockfile === null || installed === null || lockfile === installed) return;
  writeFileSync(join(modules, noteName), noteOf(lockfile, installed));
}

/**
 * Compares what pnpm noted of its last whole install with the lockfile, and asks nobody: about a millisecond.
 * @param {string} root folder of the workspace
 * @param {{ ignoreMark?: boolean }} [options] `ignoreMark`: the mark is the asker's own
 * @returns {InstallState}
 */
export function installState(root, { ignoreMark = false } = {}) {
  const modules = join(root, 'node_modules');
  const lockfile = textOf(join(root, 'pnpm-lock.yaml'));
  const installed = textOf(join(modules, '.pnpm', 'lock.yaml'));
  if (!ignoreMark && existsSync(join(modules, markName))) return 'INTERRUPTED';
  if (installed === null) return 'MISSING';
  // Handed out without one, as in the image: there is nothing that it could be older than.
  if (lockfile === null) return 'CURRENT';
  if (isPartial(modules)) return 'PARTIAL';
  if (installed !== lockfile && textOf(join(modules, noteName)) !== noteOf(lockfile, installed)) return 'OLDER';
  return packagesIn(lockfile).every((name) => existsSync(join(root, name, 'node_modules'))) ? 'CURRENT' : 'MISSING';
}
