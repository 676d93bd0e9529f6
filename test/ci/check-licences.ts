/**
 * `npm run licences`: every package that is handed out with the server or its pages states a licence that .ci/licences.json
 * allows, and the bill of materials (`npm run sbom`) knows it with a checksum. Ends with 1 and a line for each that does not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { root } from '../harness/run-command.ts';

interface Licensed {
  readonly name: string;
  readonly versions: readonly string[];
}
interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: readonly { readonly hashes?: readonly unknown[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const run = (args: readonly string[]) =>
  execFileSync('npx', ['-y', 'pnpm@12.21.0', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const allowed = Object.keys(read(join(root, '.ci', 'licences.json')) as Record<string, string>);
const stated = JSON.parse(run(['-r', 'licenses', 'list', '--prod', '--json'])) as Record<string, readonly Licensed[]>;
const components = billOfMaterials();
const faults = [...licenceFaults(), ...billFaults()];

process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(`${components.size} packages, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 && components.size > 100 ? 0 : 1;

function billOfMaterials(): Map<string, Component> {
  const folder = mkdtempSync(join(tmpdir(), 'jejaring-sbom-'));
  try {
    const file = join(folder, 'sbom.cdx.json');
    execFileSync('npm', ['run', '-s', 'sbom', '--', '--out', file], { cwd: root, stdio: 'pipe' });
    const { components } = read(file) as { readonly components: readonly Component[] };
    return new Map(components.map((one) => [`${one.group ? `${one.group}/` : ''}${one.name}@${one.version}`, one]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function licenceFaults(): string[] {
  return Object.entries(stated).flatMap(([licence, packages]) =>
    isAllowed(licence)
      ? []
      : packages.map(
          ({ name, versions }) =>
            `${name}@${versions.join(', ')} states the licence "${licence}": take another package, or allow it in .ci/licences.json with a reason.`,
        ),
  );
}

/** A licence as SPDX writes it; what is written otherwise, or not at all, is none that could be allowed. */
function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    return false;
  }
}

function billFaults(): string[] {
  const listed = Object.values(stated).flatMap((packages) =>
    packages.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`)),
  );
  const own = (name: string) => name.startsWith('@jejaring/');
  const unnamed = listed.filter((name) => !components.has(name) && !own(name));
  const unsealed = [...components].filter(
    ([name, { licenses, externalReferences }]) =>
      !own(name) && (licenses === undefined || !externalReferences?.some(({ hashes }) => (hashes?.length ?? 0) > 0)),
  );
  return [
    ...unnamed.map((name) => `${name} is not in the bill of materials.`),
    ...unsealed.map(([name]) => `${name} has no licence or no checksum in the bill of materials.`),
  ];
}
