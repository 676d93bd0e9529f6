import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage, screenshot } from '../harness/browser.ts';
import { root } from '../harness/run-command.ts';
import { startServer, type ServerUnderTest } from '../harness/start-server.ts';
import { sampleStores } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

/** The first tour of the README, step by step, on the bundled data: what it promises is what a person meets. */
let folder: string;
let server: ServerUnderTest;
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  server = await startServer({ env: await sampleStores(folder) });
  browser = await launchBrowser();
  ({ page, problems } = await openPage(browser, server.url));
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await removeFolder(folder);
});

const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000, interval: 50 });
const panel = () => page.getByRole('region', { name: 'Rincian' });

it('1. leads in with three questions and draws no network', async () => {
  for (const question of [
    'Siapa bekerja sama dengan siapa?',
    'Daerah mana yang mirip kami?',
    'Di mana sebuah donor bekerja?',
  ]) {
    await soon(() => page.getByRole('heading', { name: question }).isVisible()).toBe(true);
  }
  expect(await page.locator('canvas').count()).toBe(0);
  await page.getByText('8.182').first().waitFor();
  await screenshot(page, 'tour-1-start', true);
});

it('2. shows the partners of Surabaya and says what is seen', async () => {
  await page.getByRole('link', { name: 'Jaringan', exact: true }).first().click();
  await page.getByRole('combobox', { name: 'Cari pusat jaringan' }).fill('surabaya');
  await page
    .getByRole('option', { name: /Kota Surabaya/ })
    .first()
    .click();
  await page.waitForURL(/\/jaringan\?.*fokus=/);
  await soon(() => panel().textContent()).toContain('Kota Surabaya bermitra dengan 5 kota di 4 negara.');
  await screenshot(page, 'tour-2-surabaya');
});

it('3. finds the way to Jakarta through Rotterdam', async () => {
  await page.getByRole('button', { name: 'Jalur ke…' }).click();
  await page.getByRole('combobox', { name: 'Cari ujung jalur' }).fill('jakarta');
  await page
    .getByRole('option', { name: /Jakarta/ })
    .first()
    .click();
  await soon(() => panel().textContent()).toMatch(/Jakarta berjarak 2 langkah, lewat Rotterdam/);
  await screenshot(page, 'tour-3-path');
});

it('4. filters, and keeps the filter in the address', async () => {
  await page
    .getByRole('group', { name: 'Jenis' })
    .getByRole('checkbox', { name: /^Program/ })
    .click();
  await soon(() => new URL(page.url()).searchParams.get('jenis')).not.toBeNull();
  await screenshot(page, 'tour-4-filter');
});

it.each(['Peta', 'Tabel', 'Linimasa'])('5. shows the same selection as %s', async (view) => {
  await page.getByText(view, { exact: true }).first().click();
  await soon(() => new URL(page.url()).searchParams.get('tampilan')).toBe(view.toLowerCase());
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await screenshot(page, `tour-5-${view.toLowerCase()}`);
});

it('6. finds Cikelat and shows who took which part in its cooperation', async () => {
  await page.getByRole('link', { name: 'Jejaring' }).first().click();
  await page.getByRole('combobox', { name: 'Cari daerah, lembaga, atau kode' }).fill('cikelat');
  await page.getByRole('option', { name: /Kerja sama triangular Desa Cikelat/ }).click();
  await page.waitForURL(/\/kemitraan\//);
  const shown = () => page.getByRole('main').textContent();
  for (const role of [/penerima manfaat/i, /pemberi pengalaman/i, /fasilitator/i]) await soon(shown).toMatch(role);
  for (const party of ['Desa Cikelat', 'Bappenas', 'UNOSSC']) await soon(shown).toContain(party);
  await screenshot(page, 'tour-6-cikelat', true);
});

it('7. says of each source what it holds and what it lacks', async () => {
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();
  await page.waitForURL(/\/data/);
  await page.getByText('Wilayah administrasi Indonesia 2025').first().waitFor();
  await screenshot(page, 'tour-7-data', true);
  expect(problems).toEqual([]);
});

it('finds names in the spellings that the README gives', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const spellings =
    /search finds names in every spelling: (.*) all find/s.exec(readme)?.[1]?.match(/(?<=`)[^`,]+(?=`)/g) ?? [];
  const found: Record<string, string | undefined> = {};
  for (const text of spellings.filter((word) => /\w/.test(word) && word.trim() !== 'and')) {
    const { search } = await server.ask<{ search: { edges: { node: { entity: { id: string } } }[] } }>(
      'query ($text: String!) { search(text: $text, first: 1) { edges { node { entity { id } } } } }',
      { text },
    );
    found[text] = search.edges[0]?.node.entity.id;
  }
  expect(found).toEqual({
    'kutai kartanegra': 'region:idn:64.02',
    '33.10': 'region:idn:33.10',
    'Kab. Klaten': 'region:idn:33.10',
    jerman: 'region:iso:DE',
    Germany: 'region:iso:DE',
  });
});

it('answers the question that the README asks of the API', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const body = /-d '(\{.*\})'/.exec(readme)?.[1];
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: body ?? '',
  });
  expect(await response.json()).toMatchObject({
    data: {
      search: {
        edges: expect.arrayContaining([
          { node: { entity: { id: 'region:idn:33.10', kind: 'REGION', name: 'Kabupaten Klaten' } } },
        ]) as unknown,
      },
    },
  });
});
