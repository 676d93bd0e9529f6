import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { pageAddresses, pageParts } from '@jejaring/server/page-address';
import { root } from '../harness/run-command.ts';

interface Vite {
  createServer(options: object): Promise<{
    ssrLoadModule(path: string): Promise<{ routeTree: { children: { options: { path: string } }[] } }>;
    close(): Promise<void>;
  }>;
}

/** The addresses of the pages' router, which Vite loads as it does for the pages, wherever that file lies. */
async function routePaths(): Promise<string[]> {
  const inClient = createRequire(join(root, 'client/package.json'));
  const { createServer } = (await import(pathToFileURL(inClient.resolve('vite')).href)) as Vite;
  const file = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'client/src'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .find((path) => path.endsWith('.tsx') && /^export const routeTree\b/m.test(readFileSync(join(root, path), 'utf8')));
  const server = await createServer({
    configFile: join(root, 'client/vite.config.ts'),
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { routeTree } = await server.ssrLoadModule(join(root, file ?? 'no file has a routeTree'));
    return routeTree.children.map(({ options }) => options.path);
  } finally {
    await server.close();
  }
}

it('the server answers with a page where the pages have a route, and nowhere else', async () => {
  const paths = await routePaths();
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !pageAddresses.test(path.replaceAll('$id', 'an:id')))).toEqual([]);
  expect(new Set(pageParts)).toEqual(new Set(paths.flatMap((path) => path.split('/')[1] || [])));
});
