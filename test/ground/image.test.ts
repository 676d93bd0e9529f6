import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../harness/free-port.ts';
import { root } from '../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, Record<string, string> | undefined>;

/** The instructions of the Dockerfile, comments and line ends taken out, by the stage that they stand in. */
const stages = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split(/^(?=FROM )/m)
  .slice(1)
  .map((text) => {
    const [from = '', ...steps] = text.split('\n').filter((line) => line.trim() !== '');
    const [, image = '', name = 'final'] = /^FROM (\S+)(?: AS (\S+))?$/.exec(from) ?? [];
    return { image, name, steps };
  });
const stage = (name: string) => stages.find((one) => one.name === name)!;

interface Service {
  readonly image: string;
  readonly read_only?: boolean;
  readonly cap_drop: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt: readonly string[];
  readonly mem_limit: string;
  readonly pids_limit: number;
  readonly tmpfs?: readonly string[];
  readonly privileged?: boolean;
}
const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> };

describe('the images', () => {
  const built = new Set(stages.map(({ name }) => name));
  const named = [
    ...stages.map(({ image }) => image).filter((image) => !built.has(image)),
    ...Object.values(services).map(({ image }) => image),
  ].filter((image) => image !== 'jejaring');

  it('have whole versions: those of the packages and engines that the tests run on', () => {
    const tags = new Set(named.map((image) => image.replace(/@.*/, '')));
    const neo4j = /<version>(5\.\d+\.\d+)<\/version>/.exec(read('test/engines/pom.xml'))?.[1];
    expect(tags).toContain(`node:${json('package.json')['devDependencies']?.['node']}-bookworm-slim`);
    expect(tags).toContain(`neo4j:${neo4j}-community`);
    expect([...tags].filter((tag) => !/^[\w./-]+:\d+\.\d+(\.\d+)?-\w[\w.-]*$/.test(tag))).toEqual([]);
  });

  // No registry is asked here: `npm run images` is for whoever builds, and then all of them have a digest.
  it('have digests, all or none', () => {
    const withDigest = named.filter((image) => image.includes('@'));
    expect([0, named.length]).toContain(withDigest.length);
    expect(withDigest.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
  });
});

describe('what is started beside others', () => {
  it.each(Object.entries(services))('%s gains no right and is bounded', (_, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.pids_limit).toBeGreaterThan(0);
    expect(service.mem_limit).toMatch(/^\$\{[A-Z0-9_]+_MEMORY:-\dg\}$/);
    expect(service.privileged).toBeUndefined();
  });

  it('leaves the server nothing to write but its data and a folder that ends with it', () => {
    const { read_only: isReadOnly, tmpfs, cap_add: added } = services['jejaring']!;
    expect({ isReadOnly, added }).toEqual({ isReadOnly: true, added: undefined });
    expect(tmpfs?.map((mount) => mount.split(':')[0])).toEqual(['/tmp']);
    expect(stage('final').steps).toContain('USER node');
  });
});

let folder = '';
const image = () => join(folder, 'image');
const writable = () => join(folder, 'writable');
const pnpm = (...args: string[]) =>
  execFileSync('npx', ['-y', 'pnpm@12.21.0', ...args], { cwd: join(folder, 'server'), encoding: 'utf8' });
let bill = new Set<string>();

/** Does what the stage `server` does, and moves what the last one copies of it. */
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const server = join(folder, 'server');
  const committed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const path of committed.toString().split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue;
    await mkdir(dirname(join(server, path)), { recursive: true });
    await copyFile(join(root, path), join(server, path));
  }
  for (const step of stage('server').steps) {
    execFileSync('sh', ['-c', step.replace(/^RUN /, '')], { cwd: server, stdio: 'pipe' });
  }
  const sbom = pnpm(
    'sbom',
    '--prod',
    '--lockfile-only',
    '--filter',
    '@jejaring/server...',
    '--sbom-format',
    'cyclonedx',
  );
  const { components } = JSON.parse(sbom) as { components: { group?: string; name: string; version: string }[] };
  bill = new Set(components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`));

  for (const step of stage('final').steps.filter((one) => one.startsWith('COPY --from=server '))) {
    const paths = step.split(' ').slice(2);
    const into = join(image(), paths.at(-1)!);
    for (const path of paths.slice(0, -1)) {
      const from = join(server, path.replace(/^\/app\//, ''));
      const isFile = (await stat(from)).isFile();
      await mkdir(isFile ? into : dirname(into), { recursive: true });
      await rename(from, isFile ? join(into, basename(path)) : into.replace(/\/$/, ''));
    }
  }
}, 300_000);
afterAll(() => removeFolder(folder));

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

describe('the final image', () => {
  it('holds the server, its packages and its pages, and neither tests nor what pages are made of', async () => {
    const files = await filesOf(image());
    const own = files.filter((path) => !path.includes('node_modules/'));
    expect(new Set(own.map((path) => path.split('/').slice(0, 2).join('/')))).toEqual(
      new Set([
        'LICENSE',
        'NOTICE',
        'package.json',
        'tsconfig.base.json',
        'tsconfig.run.json',
        'words/package.json',
        'words/src',
        'graph/package.json',
        'graph/src',
        'schema/package.json',
        'schema/src',
        'server/package.json',
        'server/bin',
        'server/sample',
        'server/src',
      ]),
    );
    expect(own.length).toBeGreaterThan(400);
    expect(own.filter((path) => /\.test\.|\/testing\/|\.tsx$/.test(path))).toEqual([]);
    const ofPages = stage('final').steps.filter((step) => step.startsWith('COPY --from=pages '));
    expect(ofPages.map((step) => step.split(' ')[2])).toEqual(['/app/client/dist', '/app/client/explorer/dist']);
    expect(stage('final').steps.filter((step) => /^(ADD|COPY) (?!--from=(server|pages) \/app\/\w)/.test(step))).toEqual(
      [],
    );
  });

  it('holds the packages of the bill of materials and no other: none for development, none of the pages', async () => {
    const installed = (await readdir(join(image(), 'node_modules', '.pnpm')))
      .map((name) => /^(@[^+]+\+)?([^@]+@[^_(]+)/.exec(name)?.[0].replace('+', '/') ?? name)
      .filter((name) => !['node_modules', 'lock.yaml'].includes(name));
    expect(installed.length).toBeGreaterThan(200);
    expect([...new Set(installed)].filter((name) => !bill.has(name))).toEqual([]);
    const development = ['server', 'client', 'test', '.'].flatMap((room) =>
      Object.entries(json(`${room}/package.json`)['devDependencies'] ?? {}).map(
        ([name, version]) => `${name}@${version}`,
      ),
    );
    expect(development.length).toBeGreaterThan(40);
    expect(development.filter((name) => installed.includes(name) && !bill.has(name))).toEqual([]);
    expect(
      ['vitest', 'vite', 'react', 'typescript', 'playwright-core'].filter((name) =>
        installed.some((one) => one.startsWith(`${name}@`)),
      ),
    ).toEqual([]);
  });

  it('runs as another user on a disk that it cannot write, but for its data and /tmp', async () => {
    const before = await states(image());
    const port = await freePort();
    const running = await startReadOnly(port);
    if (running === null) return;
    const token = 'a-token-for-this-test-only';
    const url = `http://127.0.0.1:${port}`;
    try {
      await expect
        .poll(async () => (await fetch(`${url}/health/ready`).catch(() => null))?.status, { timeout: 100_000 })
        .toBe(200);
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: 'mutation { saveView(input: { title: "a", address: "/" }) { errors { code } } }',
        }),
      });
      expect(await answer.json()).toMatchObject({ data: { saveView: { errors: [] } } });
    } finally {
      running.child.kill('SIGTERM');
    }
    expect(await running.ended, running.said()).toBe(0);
    expect((await readdir(writable())).sort()).toEqual(['data', 'tmp']);
    expect((await readdir(join(writable(), 'data'))).length).toBeGreaterThan(1);
    expect(await states(image())).toEqual(before);
  });
});

async function states(path: string): Promise<Map<string, string>> {
  const files = (await filesOf(path)).filter((file) => !file.includes('node_modules/.pnpm/'));
  const found = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(path, file));
      return [file, `${size} ${mtimeMs}`] as const;
    }),
  );
  return new Map(found);
}

/** What compose.yaml does, by the kernel's own means; null, and said so, where that is not allowed. */
async function startReadOnly(port: number) {
  const script = `set -e; mount --make-rprivate /; mount -o remount,ro,bind /
    mount --bind "$1/image" "$1/image"; mount -o remount,ro,bind "$1/image"
    mount --bind "$1/writable" "$1/writable"; mount -o remount,rw,bind "$1/writable"; cd "$1/image"
    exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --bounding-set=-all "$1/node" server/bin/jejaring.mjs serve`;
  try {
    execFileSync('unshare', ['-m', 'mount', '--make-rprivate', '/'], { stdio: 'pipe' });
  } catch {
    process.stderr.write(
      'Left out: the image on a read-only disk (test/ground/image), since nothing can be mounted here.\n',
    );
    return null;
  }
  chmodSync(folder, 0o755);
  // Where the installed one lies another user may not be let in.
  await cp(process.execPath, join(folder, 'node'));
  for (const name of ['data', 'tmp']) await mkdir(join(writable(), name), { recursive: true });
  execFileSync('chown', ['-R', '65534:65534', writable()]);
  const child = spawn('unshare', ['-m', 'sh', '-c', script, 'sh', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      TMPDIR: join(writable(), 'tmp'),
      NODE_COMPILE_CACHE: join(writable(), 'tmp', 'compiled'),
      PORT: String(port),
      JEJARING_DATA: join(writable(), 'data'),
      JEJARING_SAMPLE: 'off',
      JEJARING_TOKEN: 'a-token-for-this-test-only',
    },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  return { child, ended, said: () => said };
}
