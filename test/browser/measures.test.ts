import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';
import { settled } from './explore-page.ts';

const site = sampleSite();

const at = (search = '') => `${site.server.url}/jaringan/baca${search}`;
const ranking = (page: Page) => page.getByRole('table').first();

describe('reading a network', () => {
  it('says who holds the whole network together, and shows the ranking', async () => {
    const { page, problems } = await openPage(site.browser, at());
    await ranking(page).waitFor();
    await page.getByRole('heading', { level: 1, name: /Tanpa .* dari .* pihak lain kehilangan hubungan/ }).waitFor();
    expect(await ranking(page).getByRole('row').count()).toBe(21);
    await page.getByRole('group', { name: /Gambar jaringan/ }).waitFor();
    await screenshot(page, 'reading-1440', true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('is reached from the network, keeps its focus, and goes on to other measures with their parameters', async () => {
    const { page, problems } = await openPage(
      site.browser,
      `${site.server.url}/jaringan?fokus=region:idn:35.78&langkah=2`,
    );
    await page.getByRole('link', { name: 'Baca jaringan ini' }).click();
    await page.waitForURL(/jaringan\/baca\?fokus=region:idn:35\.78&langkah=2/);
    await page.getByText('Sekitar Kota Surabaya.').waitFor();
    await page.getByRole('link', { name: /Kelompok kerja sama/ }).click();
    await page.getByRole('heading', { level: 1, name: /kelompok terbentuk sendiri/ }).waitFor();
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByLabel('Kehalusan pembagian').fill('3');
    await page.getByRole('button', { name: 'Hitung' }).click();
    await page.waitForURL(/atur=resolution~3/);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent(), { timeout: 30_000 })
      .not.toBe(before);
    await page.getByRole('link', { name: 'Baca seluruh jaringan' }).click();
    await page.getByText('Seluruh jaringan antarpihak.').waitFor();
    expect(problems).toEqual([]);
  });

  it('is gone to while the fonts of the network are still on their way', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    const { promise: isLeft, resolve: leave } = Promise.withResolvers<void>();
    await page.route('**/*.woff2', async (route) => {
      await isLeft;
      await route.continue();
    });
    await page.goto(`${site.server.url}/jaringan?fokus=region:idn:35.78`, { waitUntil: 'commit' });
    await settled(page);
    await page.getByRole('link', { name: 'Baca jaringan ini' }).click();
    await page.getByText('Sekitar Kota Surabaya.').waitFor();
    leave();
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each(['bridges', 'roles', 'inclusiveness', 'k-core', 'components', 'pagerank', 'brokers'])(
    'reads %s without a fault',
    async (measure) => {
      const { page, problems } = await openPage(site.browser, at(`?ukuran=${measure}`));
      await ranking(page).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toContain('Siapa memegang');
      if (measure === 'roles' || measure === 'inclusiveness') await screenshot(page, `reading-${measure}-1440`, true);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  it('fits a phone, in the dark and in English', async () => {
    const { page } = await openPage(site.browser, at('?fokus=region:idn:35.78&langkah=2&ukuran=communities'), {
      width: 390,
      height: 844,
      dark: true,
    });
    await ranking(page).waitFor();
    await page.getByRole('group', { name: /Gambar jaringan/ }).waitFor();
    // A drawing that widens what it is measured by grows with each frame.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await screenshot(page, 'reading-390-dark', true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('jejaring-language', 'en'));
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /communities have formed by themselves/ }).waitFor();
  });

  it('says plainly where there is nothing to read, and what cannot be taken', async () => {
    const { page } = await openPage(
      site.browser,
      at('?dari=1200&sampai=1201&simpulan=tidak&bentuk=sister-city&sumber=source:jejaring:none'),
    );
    await page.getByText(/Tidak ada hubungan di cakupan ini/).waitFor();
    await page.goto(at('?ukuran=luck'));
    await page.getByText(/Ukuran ini tidak dapat dihitung/).waitFor();
    expect(await ranking(page).count()).toBe(0);
  });
});
