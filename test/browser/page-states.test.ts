import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';
import { samplePages } from './page-list.ts';

const site = sampleSite();

const patient = { timeout: 60_000 };
const questions: readonly { readonly name: string; readonly path: string }[] = [
  ...samplePages.filter(({ name }) => name !== 'start' && name !== 'hits'),
  { name: 'explore', path: '/jaringan?fokus=region:idn:35.78' },
  { name: 'peers', path: '/daerah-mirip/region:idn:33.10' },
  { name: 'compare', path: '/daerah-mirip/banding?daerah=region:idn:33.10,region:idn:33.11' },
  { name: 'peer-method', path: '/daerah-mirip/cara' },
  { name: 'footprint', path: '/jejak/actor:iati:KR-GOV-051' },
  { name: 'embed', path: '/sisip/jejak/actor:iati:KR-GOV-051' },
  { name: 'reading', path: '/jaringan/baca' },
];

describe('while the server does not answer', () => {
  let page: Page;
  let network: CDPSession;
  beforeAll(async () => {
    ({ page } = await openPage(site.browser, 'about:blank'));
    // A route of Playwright would also turn off the browser's cache, so that each page loads and compiles everything anew.
    network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
  });
  afterAll(() => page.close());
  const block = (urls: string[]) => network.send('Network.setBlockedURLs', { urls });

  it.each(questions)('$name says so in place with a code, and recovers when asked again', async ({ name, path }) => {
    await block(['*/graphql']);
    await page.goto(`${site.server.url}${path}`);
    const failure = page.getByRole('alert').first();
    await failure.waitFor(patient);
    expect(await failure.textContent()).toMatch(/\((NET|NET-\d+)\)/);
    await screenshot(page, `state-error-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await block([]);
    await expect
      .poll(async () => {
        // Each part that failed asks for itself.
        const again = page.getByRole('button', { name: 'Coba lagi.' }).first();
        if ((await again.count()) > 0) await again.click({ timeout: 2000 }).catch(() => undefined);
        return page.getByRole('alert').count();
      }, patient)
      .toBe(0);
  });
});

describe('offline', () => {
  it('a bar says it on every page, and goes when the network is back', async () => {
    const { page } = await openPage(site.browser, `${site.server.url}/daerah-mirip/region:idn:33.10`, {
      isFirstVisit: true,
    });
    await page.getByRole('heading', { level: 1 }).waitFor(patient);
    await page.context().setOffline(true);
    await page.getByText(/^Luring\./).waitFor(patient);
    await screenshot(page, 'state-offline');
    // A page whose file was never fetched: the frame stays, and the page comes with the line.
    await page.getByRole('link', { name: 'Data', exact: true }).first().click();
    await page.getByRole('alert').filter({ hasText: 'belum dapat diambil' }).waitFor(patient);
    expect(await page.getByRole('banner').getByRole('link', { name: 'Jejak donor' }).count()).toBe(1);
    await screenshot(page, 'state-offline-part');
    await page.context().setOffline(false);
    await expect.poll(() => page.getByRole('alert').count(), patient).toBe(0);
    await expect.poll(() => page.getByText(/^Luring\./).count(), patient).toBe(0);
    await page.context().close();
  });

  it('a link to another region says that it cannot be loaded, and does not lead back', async () => {
    const { page } = await openPage(site.browser, `${site.server.url}/daerah/region:idn:33.10`);
    const link = page.locator('main a[href^="/daerah/"]:not([href$="33.10"])').first();
    await link.waitFor(patient);
    await page.context().setOffline(true);
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.getByRole('alert').first().waitFor(patient);
    expect(new URL(page.url()).pathname).toBe(address);
    await page.context().close();
  });
});

describe('an address that means nothing', () => {
  it.each(['/daerah/region:idn:99.99', '/jejak/actor:iati:nobody', '/daerah-mirip/region:idn:99.99'])(
    '%s is said plainly, with a way on',
    async (path) => {
      const { page } = await openPage(site.browser, `${site.server.url}${path}`);
      await expect
        .poll(() => page.locator('main').textContent(), patient)
        .toMatch(/tidak (ditemukan|tercatat|menunjuk|ada|dapat dimuat|dikenal)/i);
      expect(
        await page.locator('main').getByRole('link').or(page.locator('main').getByRole('button')).count(),
      ).toBeGreaterThan(0);
      await screenshot(page, `state-empty-${path.split('/')[1] ?? ''}`);
    },
  );
});

describe('a damaged value', () => {
  it('is named among the indicators of a region, as unknown with its reason', async () => {
    const { page } = await openPage(
      site.browser,
      `${site.server.url}/daerah/${encodeURIComponent('region:idn:51.03')}`,
    );
    const row = page.getByRole('row').filter({ hasText: 'ata-rata lama sekolah' }).first();
    await row.waitFor(patient);
    expect(await row.textContent()).toMatch(/tidak diketahui.*rusak/);
  });
});
