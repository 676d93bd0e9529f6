import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

/** The Data page: what was imported, and its findings, page by page. */
const site = sampleSite();

const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000, interval: 50 });
const runs = (page: Page) => page.getByRole('region', { name: 'Impor dan temuannya' });
const rows = (page: Page) => runs(page).getByRole('table').locator('tbody tr');
const moreOf = (page: Page) => runs(page).getByRole('button', { name: 'Tampilkan lagi' }).first();
const codesOf = (page: Page) => runs(page).getByRole('list', { name: 'Temuan menurut kode' }).getByRole('link');
/** The questions for what follows the first page of a list. */
const isFurther = (body: string | null) => /"after":"/.test(body ?? '');

/** The page with the findings of the regencies' indicators open: 84, of which 27 are fractions of a day. */
async function openFindings(): Promise<Page> {
  const { page } = await openPage(site.browser, `${site.server.url}/data`);
  const run = runs(page).getByRole('listitem').filter({ hasText: 'regencies-514.csv' });
  await run.getByRole('link', { name: /temuan/ }).click();
  await soon(() => rows(page).count()).toBe(20);
  return page;
}

async function chooseClockFractions(page: Page): Promise<void> {
  await runs(page)
    .getByRole('link', { name: /VALUE_IS_A_CLOCK_FRACTION/ })
    .click();
  await page.waitForURL(/impor=.*kode=VALUE_IS_A_CLOCK_FRACTION/);
}

/** Keeps questions waiting until the function that it gives is called. */
async function hold(page: Page, isHeld: (body: string | null) => boolean): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (isHeld(route.request().postData())) await released;
    await route.continue();
  });
  return release;
}

it('says how many sources there are', async () => {
  const { coverage } = await site.server.ask<{ coverage: { sources: unknown[] } }>(
    'query { coverage { sources { records } } }',
  );
  const { page } = await openPage(site.browser, `${site.server.url}/data`);
  await soon(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(
    `${coverage.sources.length} sumber mencatat`,
  );
  await page.close();
});

it('opens the findings of an import, by code, and the address keeps it', async () => {
  const page = await openFindings();
  const release = await hold(page, () => true);
  await chooseClockFractions(page);
  // Those of all codes are still shown: there is no more of them to be had.
  await soon(() => moreOf(page).isEnabled()).toBe(false);
  release();
  await soon(() => moreOf(page).isEnabled()).toBe(true);
  await soon(() => rows(page).count()).toBe(20);
  await moreOf(page).click();
  await soon(() => rows(page).count()).toBe(27);
  await page.reload();
  await soon(() => rows(page).count()).toBe(20);
  await page.close();
});

it('has a word for every code of a finding', async () => {
  const { coverage } = await site.server.ask<{
    coverage: { importRuns: { edges: { node: { id: string; findingsByCode: { code: string }[] } }[] } };
  }>('query { coverage { importRuns(first: 100) { edges { node { id findingsByCode { code } } } } } }');
  const { page } = await openPage(site.browser, 'about:blank');
  const found = coverage.importRuns.edges.filter(({ node }) => node.findingsByCode.length > 0);
  expect(found.length).toBeGreaterThan(5);
  for (const { node } of found) {
    await page.goto(`${site.server.url}/data?impor=${encodeURIComponent(node.id)}`);
    await soon(() => codesOf(page).count()).toBe(1 + node.findingsByCode.length);
    const said = await codesOf(page).allTextContents();
    expect(said.filter((text) => !/^(Semua|\p{L}[\p{L} ,0-9]+ [A-Z0-9_]+ [\d.]+)$/u.test(text))).toEqual([]);
  }
  await page.close();
});

it('says in the language of the reader what a finding means, and what was met', async () => {
  const page = await openFindings();
  const said = rows(page).filter({ hasText: 'fraction of a day' }).first();
  expect(await said.textContent()).toMatch(/Angka rusak menjadi pecahan jam, tidak diketahui\. "0,4729/);
  await screenshot(page, 'pages-data-findings-1440');
  await page.setViewportSize({ width: 390, height: 844 });
  await codesOf(page).first().scrollIntoViewIfNeeded();
  await screenshot(page, 'pages-data-findings-390');
  await page.getByRole('button', { name: /Ganti ke bahasa Inggris/ }).click();
  await page.getByText('Figure damaged into a time of day, unknown').waitFor();
  expect(await rows(page).filter({ hasText: 'Angka rusak' }).count()).toBe(0);
  await page.close();
});

it('says where more could not be loaded, and asks again', async () => {
  const page = await openFindings();
  await page.route('**/graphql', (route) =>
    isFurther(route.request().postData()) ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  );
  await moreOf(page).click();
  const failure = runs(page).getByRole('alert');
  await soon(() => failure.textContent()).toMatch(/Sisanya tidak dapat dimuat\..*Coba lagi\..*\(NET-503\)/);
  await screenshot(page, 'pages-data-more-failed-1440');
  await page.unroute('**/graphql');
  await failure.getByRole('button', { name: 'Coba lagi.' }).click();
  await soon(() => rows(page).count()).toBe(70);
  expect(await failure.count()).toBe(0);
  await page.close();
});

it('leaves rows aside that arrive after another code was chosen', async () => {
  const page = await openFindings();
  const release = await hold(page, isFurther);
  await moreOf(page).click();
  await chooseClockFractions(page);
  await soon(() => moreOf(page).isEnabled()).toBe(true);
  const late = page.waitForResponse((response) => isFurther(response.request().postData()));
  release();
  await (await late).finished();
  await moreOf(page).click();
  await soon(() => rows(page).count()).toBe(27);
  await page.close();
});
