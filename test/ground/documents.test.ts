import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { features, httpLimits } from '@jejaring/server/app';
import { root } from '../harness/run-command.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const folders = [...new Set(files.map((path) => path.split('/')[0]))].filter((name) => !files.includes(name ?? ''));

/** A path from the root, or the name of a file, as documents write them: `<kind>` and `*` stand for any part of a name. */
const looksLikePath = new RegExp(
  `^(?:(?:${folders.join('|').replaceAll('.', '\\.')})/[\\w./<>*-]*|[\\w.<*-][\\w./<>*-]*\\.(?:ts|tsx|mjs|cjs|md|json|yaml|csv|graphql|po))$`,
);

function isThere(path: string): boolean {
  const pattern = path
    .replaceAll(/[.]/g, '\\.')
    .replaceAll(/<\w+>|\*/g, '[^/]+')
    .replace(/\/$/, '/.+');
  const whole = new RegExp(`(?:^|/)${pattern}(?:$|/)`);
  return files.some((file) => whole.test(file));
}

const documents = files.filter((path) => /^(?:[A-Z]+|docs\/.+)\.md$/.test(path));

it('reads every document', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/operate.md']),
  );
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only paths that are there', () => {
    const inCode = [...text.matchAll(/`([^`\s]+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((code) => looksLikePath.test(code) && !isThere(code));
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => !existsSync(join(root, dirname(document), path)));
    expect([...inCode, ...linked]).toEqual([]);
  });

  it('names only scripts that npm knows', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)?(start|test|[\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('docs/operate.md', () => {
  const operate = read('docs/operate.md');

  it('documents every setting that the server reads', () => {
    const settings = read('server/src/app/settings.ts').match(/\b((JEJARING|OTEL)_[A-Z_]+|PORT|HOST)\b/g) ?? [];
    expect(settings.length).toBeGreaterThan(8);
    expect([...new Set(settings)].filter((setting) => !operate.includes(`\`${setting}\``))).toEqual([]);
  });

  it('names only figures that the server has', () => {
    const code = read('server/src/platform/monitor/metrics.ts') + read('server/src/platform/monitor/state-gauges.ts');
    const figures = [...operate.matchAll(/\bjejaring_([a-z_]+)/g)].map((match) => match[1] ?? '');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((name) => !code.includes(name))).toEqual([]);
  });

  it('states how much a connection may take', () => {
    const { keepAlive, head, request, silence, headers, connections } = httpLimits;
    const stated = [
      ...[keepAlive, head, request, silence].map((time) => `${time / 1000} s`),
      `${headers - 1} headers`,
      `${connections.toLocaleString('en')}, those of the second address apart`,
    ];
    expect(stated.filter((bound) => !operate.includes(bound))).toEqual([]);
    // The proxy that it shows keeps an idle connection for two minutes.
    expect(keepAlive).toBeGreaterThan(120_000);
  });

  it('asks for figures where a plain start and the containers tell them', () => {
    expect(operate).toContain("targets: ['127.0.0.1:9000'] # in compose's network: ['jejaring:9000']");
    const service = read('compose.yaml').split('\n  neo4j:')[0] ?? '';
    expect(service).toContain('JEJARING_MONITOR: 0.0.0.0:9000');
    expect(service).toMatch(/expose:\n\s+- '9000'/);
    expect(/ports:\n(?:\s+(?:#|- ).*\n)+/.exec(service)?.[0]).not.toContain('9000');
  });

  it('names only commands that there are', () => {
    const own = [...read('server/src/cli/main.ts').matchAll(/name: '(\w+)'/g)].map((match) => match[1]);
    const commands = [...own, ...features.flatMap((feature) => (feature.commands ?? []).map(({ name }) => name))];
    const named = [...operate.matchAll(/jejaring -- (\w+)|jejaring\.mjs (\w+)/g)].map((match) => match[1] ?? match[2]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });
});

it('names in NOTICE every bundled file, or its folder, and where it comes from', () => {
  const manifest = JSON.parse(read('server/sample/manifest.json')) as { files: { path: string }[] };
  const notice = read('NOTICE');
  const missing = manifest.files.filter(({ path }) => {
    const { url = '' } = JSON.parse(read(`server/sample/${path}.source.json`)) as { url?: string };
    return !(notice.includes(path) || notice.includes(`(${dirname(path)})`)) || !notice.includes(url);
  });
  expect(manifest.files.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
