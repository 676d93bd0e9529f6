import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, choose, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

const site = sampleSite();

const patient = { timeout: 120_000 };
const at = (search: string) => `${site.server.url}/jaringan?fokus=region:idn:35.78&langkah=2${search}`;
const legend = (page: Page, text: RegExp) => page.getByText(text).first().waitFor(patient);

describe('the network shown by a measure', () => {
  it('is sized and coloured from the rail, said in the legend, and kept in the address', async () => {
    const { page, problems } = await openPage(site.browser, at(''));
    await page.getByText('ukuran: 1 · 26 · 76 mitra').waitFor(patient);
    await choose(page.getByRole('combobox', { name: 'Ukuran tanda menurut' }), 'Banyaknya mitra');
    await page.waitForURL(/ukuran=degree/);
    await legend(page, /Mitra: 0 · .*di seluruh jaringan/);
    await choose(page.getByRole('combobox', { name: 'Warna tanda menurut' }), 'Kelompok kerja sama');
    await page.waitForURL(/warna=communities/);
    await legend(page, /bersama .* \(\d+\)/);
    await legend(page, /tidak diukur \(\d+\)/);
    await choose(page.getByRole('combobox', { name: 'Diukur di' }), 'Sekitar pusat');
    await page.waitForURL(/diukur=sekitar/);
    await legend(page, /di sekitar pusat/);
    await screenshot(page, 'measured-1440');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('says the same figures in the table, and leads to the reading of the same measure', async () => {
    const { page, problems } = await openPage(site.browser, at('&ukuran=degree&warna=communities&tampilan=tabel'));
    await page.getByRole('columnheader', { name: 'Kelompok ke-' }).waitFor(patient);
    const table = page.getByRole('region', { name: 'Tabel simpul' });
    const shanghai = table.getByRole('row').filter({ has: page.getByRole('button', { name: 'Shanghai' }) });
    await expect.poll(() => shanghai.textContent(), patient).toMatch(/76/);
    await page.getByRole('link', { name: 'Baca jaringan ini' }).click();
    await page.waitForURL(/jaringan\/baca.*ukuran=degree/);
    // The picture further down has such a link too, to the first of the ranking.
    await page.getByRole('link', { name: 'Buka di jaringan' }).first().click(patient);
    await page.waitForURL(/jaringan\?.*ukuran=degree.*diukur=sekitar|jaringan\?.*diukur=sekitar.*ukuran=degree/);
    expect(problems).toEqual([]);
  });

  it('says why a measure is not there, and asks again', async () => {
    const { page } = await openPage(site.browser, `${site.server.url}/`);
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('"ExploreMeasured"') ? route.abort() : route.fallback(),
    );
    await page.goto(at('&ukuran=degree'));
    await page.getByText('Banyaknya mitra tidak dapat dihitung.').waitFor(patient);
    // The picture stands as it was, and says so; which of the two is there first is nobody's promise.
    await expect.poll(() => page.getByText('ukuran: 1 · 26 · 76 mitra').count(), patient).toBe(1);
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Coba lagi.' }).click();
    await legend(page, /Mitra: 0 · /);
  });

  it('is chosen on a phone in the drawer of filters', async () => {
    const { page } = await openPage(site.browser, at('&warna=communities'), { width: 390, height: 844, dark: true });
    await page.getByRole('button', { name: 'Saring', exact: true }).click();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Warna tanda menurut' }).inputValue(), patient)
      .toBe('Kelompok kerja sama');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await screenshot(page, 'measured-390-dark');
  });
});
