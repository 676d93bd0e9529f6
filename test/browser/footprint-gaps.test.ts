import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, choose, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

const site = sampleSite();

const koica = 'actor:iati:KR-GOV-051';
const at = (of: string, search = '') => `${site.server.url}/jejak/${encodeURIComponent(of)}${search}`;
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 60_000 });

describe('what is left out', () => {
  it('is told for the countries of an area, with who else is there', async () => {
    const { page, problems } = await openPage(site.browser, at(koica));
    const gaps = part(page, 'Yang belum terjangkau');
    await soon(() => gaps.textContent()).toContain('Di Asia Tenggara, 4 negara tanpa kegiatan KOICA yang tercatat.');
    const rows = await gaps.getByRole('row').allTextContents();
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row.startsWith('Indonesia'))).toMatch(/^Indonesia2\d+$/);
    // "Asia, regional" may mean Thailand: unknown, not none.
    expect(rows.find((row) => row.startsWith('Thailand'))).toContain('tidak diketahui');
    await choose(gaps.getByRole('combobox'), 'Afrika Timur');
    await page.waitForURL(/kawasan=m49:014/);
    await soon(() => gaps.textContent()).toMatch(/Di Afrika Timur, \d+ negara tanpa kegiatan KOICA/);
    expect(problems).toEqual([]);
  });

  it('is told for provinces, where no indicator decides', async () => {
    const { page } = await openPage(site.browser, at(koica));
    const spots = part(page, 'Yang belum terjangkau di Indonesia');
    await spots.getByRole('button', { name: 'Provinsi' }).click({ timeout: 60_000 });
    await page.waitForURL(/tingkat=provinsi/);
    await soon(() => spots.textContent()).toContain('82 dari 82 kegiatan tidak menyebut provinsi');
    expect(await spots.getByRole('combobox').count()).toBe(0);
  });
});

describe('money', () => {
  it('that an actor itself paid is a figure of its own and opens into its records', async () => {
    const { page } = await openPage(site.browser, at(koica));
    const money = part(page, 'Uang menurut jenis dan mata uang');
    await soon(() => money.textContent()).toMatch(/Dibayar KOICA sendiri.*bukan tambahan/);
    await money.getByRole('button', { name: /KRW.46,18 miliar/ }).click();
    await soon(() => money.locator('table:has(caption) tbody tr').count()).toBe(82);
  });

  it('below nought stands with its true minus and its cause', async () => {
    const { page } = await openPage(site.browser, at('region:iso:ID'));
    const money = part(page, 'Uang menurut jenis dan mata uang');
    await soon(() => money.textContent()).toMatch(
      /25 bernilai negatif di sumbernya, karena dikembalikan atau dikoreksi: −33,66 jutaEUR.54,53 juta−14,77 juta/,
    );
  });
});

it('the chain stands in layers on a phone, and can be followed there', async () => {
  const { page } = await openPage(site.browser, at(koica), { width: 390, height: 844 });
  const chain = part(page, 'Rantai pendanaan');
  await chain.getByRole('link', { name: /^Ethiopia/ }).click({ timeout: 60_000 });
  await page.waitForURL(/lewat=region:iso:ET/);
  await soon(() => chain.getByRole('link', { name: /Bangladesh/ }).count()).toBe(0);
});

it('says how it counts, and stays accessible with everything open', async () => {
  const { page } = await openPage(site.browser, at('region:iso:ID'), { dark: true, language: 'id' });
  await page.getByRole('button', { name: 'Baca semua aturannya' }).click({ timeout: 60_000 });
  await page.getByText(/Daerah dan lembaga yang memerintahnya adalah dua mitra/).waitFor();
  await soon(() => part(page, 'Siapa bekerja di mana').textContent()).toContain('United Nations Development Programme');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 60_000 });
  await screenshot(page, 'footprint-region-1440-dark', true);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('prints in full: rules open, rows not cut, links numbered', async () => {
  const { page } = await openPage(site.browser, at(koica), { dark: true });
  await soon(() => part(page, 'Rantai pendanaan').textContent()).toContain('nama lain tidak digambar');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.getByText('Uang dihitung sekali').waitFor();
  await soon(() => part(page, 'Kegiatan yang dihitung').locator('tbody tr').count()).toBe(82);
  const links = page.getByRole('listitem').filter({ hasText: ': /daerah/region:iso:ET' });
  await links.waitFor();
  expect(await page.getByRole('button', { name: 'Cetak' }).count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await links.waitFor({ state: 'detached' });
});
