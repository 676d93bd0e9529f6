import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, launchBrowser, openPage, screenshot } from '../harness/browser.ts';
import type { EngineProcess } from '../harness/engine-process.ts';
import { startNeo4j } from '../harness/neo4j-server.ts';
import { jejaring, root } from '../harness/run-command.ts';
import { startServer, type ServerUnderTest } from '../harness/start-server.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { shownNodes } from './explore-page.ts';

/** A Neo4j of its own, since it is killed. */
let neo4j: EngineProcess;
let folder: string;
let server: ServerUnderTest;
let browser: Browser;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  neo4j = await startNeo4j();
  const env = { JEJARING_DATA: join(folder, 'data'), JEJARING_GRAPH: neo4j.url };
  const sample = join(root, 'server', 'sample', 'data');
  const files = ['countries/countries.csv', 'regions/idn-regions.csv', 'regions/idn-borders.csv'];
  const { code, stderr } = await jejaring(['import', ...files.map((file) => join(sample, file))], env);
  if (code !== 0) throw new Error(stderr);
  server = await startServer({ env: { ...env, JEJARING_SAMPLE: 'off' } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await neo4j.stop();
  await removeFolder(folder);
});

it('finds names and shows networks while Neo4j is away, and says as of when', async () => {
  const { page } = await openPage(browser, `${server.url}/jaringan?fokus=region:idn:33.10`);
  const before = await shownNodes(page);
  expect(before).toContain('Kabupaten Klaten');
  expect(before.length).toBeGreaterThan(1);
  const bar = page.getByText('Basis data tidak menjawab.');
  expect(await bar.count()).toBe(0);

  await neo4j.kill();
  const state = async () => (await fetch(`${server.url}/health/ready`)).status;
  await expect.poll(state, { timeout: 90_000, interval: 100 }).toBe(503);
  await page.reload();
  expect(await shownNodes(page)).toEqual(before);
  await bar.waitFor();
  await page.getByRole('combobox', { name: 'Cari di seluruh Jejaring' }).fill('sleman');
  const found = page.getByRole('option', { name: /Kabupaten Sleman/ });
  await found.waitFor();
  await screenshot(page, 'neo4j-away-1440');
  expect(await accessibilityFaults(page)).toEqual([]);
  await found.click();
  await page.waitForURL(/fokus=region:idn:34\.04/);
  expect(await shownNodes(page)).toContain('Kabupaten Sleman');

  await neo4j.restart();
  await expect.poll(state, { timeout: 90_000, interval: 100 }).toBe(200);
  // Nobody asks anything of the open page: it finds out by itself.
  await bar.waitFor({ state: 'detached' });
  await page.context().close();
});
