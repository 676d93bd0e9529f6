import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

/** What a person does on the pages besides exploring: searching, reading, switching, and meeting what goes wrong. */
const token = 'a-token-for-these-tests';
const site = sampleSite({ JEJARING_TOKEN: token });

const path = (kind: string, id: string) => `${site.server.url}/${kind}/${encodeURIComponent(id)}`;
const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000, interval: 50 });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const facts = (page: Page) => page.getByRole('region', { name: 'Yang diketahui, dan kata siapa' });

async function withPage(
  address: string,
  run: (page: Page, problems: string[]) => Promise<void>,
  width = 1440,
): Promise<void> {
  const { page, problems } = await openPage(site.browser, address, { width, height: width < 500 ? 844 : 900 });
  try {
    await run(page, problems);
  } finally {
    await page.close();
  }
}

describe('from a question to an answer', () => {
  it('/ focuses the search, arrows choose, Enter opens the page, and the picture leads on to the network', async () => {
    await withPage(`${site.server.url}/data`, async (page, problems) => {
      await heading(page).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('kota sorong');
      const box = page.getByRole('combobox', { name: 'Cari di seluruh Jejaring' });
      await page
        .getByRole('option', { name: /Kota Sorong.*Papua Barat Daya/ })
        .first()
        .waitFor();
      await box.press('ArrowDown');
      expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Kota Sorong');
      await box.press('Enter');
      await page.waitForURL(path('daerah', 'region:idn:96.71'));
      await soon(() => heading(page).textContent()).toMatch(
        /^Kota Sorong, 286\.028 jiwa, bermitra dengan Nuuk di Greenland/,
      );
      await page
        .getByRole('group', { name: /Gambar jaringan/ })
        .getByRole('link', { name: 'Nuuk, Daerah' })
        .waitFor();
      await screenshot(page, 'pages-region', true);
      await page.getByRole('link', { name: 'Buka di jaringan' }).click();
      await page.waitForURL(/\/jaringan\?fokus=region:idn:96\.71$/);
      expect(problems).toEqual([]);
    });
  });

  it('Enter without a choice lists every hit by kind, and the address holds it', async () => {
    await withPage(site.server.url, async (page) => {
      await page.getByRole('combobox', { name: 'Cari daerah, lembaga, atau kode' }).fill('bandung');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?cari=bandung$/);
      await page.getByRole('heading', { name: /hasil untuk “bandung”/ }).waitFor();
      await page.getByRole('link', { name: /^Kemitraan/ }).click();
      await page.waitForURL(/jenis=PARTNERSHIP/);
      await soon(() => page.locator('main').getByText('Kabupaten Bandung Barat').count()).toBe(0);
      await page.goBack();
      await page.getByText('Kabupaten Bandung Barat').first().waitFor();
    });
  });

  it('an id of another source and an old code lead to the one page of the thing', async () => {
    await withPage(path('daerah', 'region:wikidata:Q11462'), async (page) => {
      await page.waitForURL(path('daerah', 'region:idn:35.78'));
      await page.goto(path('aktor', 'region:idn:35.78'));
      await page.waitForURL(path('daerah', 'region:idn:35.78'));
      await page.goto(path('daerah', 'region:idn:99.99'));
      await page.getByRole('heading', { name: 'Tidak ada yang tercatat dengan pengenal ini.' }).waitFor();
      await page.goto(`${site.server.url}/data?langkah=2&kode=x`);
      await heading(page).waitFor();
      expect(new URL(page.url()).search).toBe('?kode=x');
    });
  });
});

describe('what is known and who says so', () => {
  it('two values stand side by side, with the year, the source and the rule', async () => {
    await withPage(path('daerah', 'region:idn:35.78'), async (page) => {
      const population = facts(page).locator('tbody', { hasText: 'Penduduk' }).filter({ hasText: 'dua nilai' });
      await soon(() => population.textContent()).toMatch(
        /3\.018\.022.*2024.*dipakai.*2\.885\.555.*tidak diketahui.*tidak dipakai/,
      );
      await population.getByRole('button', { name: /Wilayah administrasi Indonesia 2025/ }).click();
      await page.getByText('Baris 280').waitFor();
      await soon(() => facts(page).textContent()).toContain('±2021');
      await soon(() => facts(page).textContent()).toContain('belum diverifikasi');
    });
  });

  it('a value that its file damaged is unknown, not a figure', async () => {
    const { regions } = await site.server.ask<{
      regions: { edges: { node: { id: string; indicators: { edges: { node: { value: number | null } }[] } } }[] };
    }>(
      'query { regions(filter: { levels: [REGENCY] }, first: 100) { edges { node { id indicators(first: 20) { edges { node { value } } } } } } }',
    );
    const damaged = regions.edges.find(
      ({ node }) => node.indicators.edges.length < 10 || node.indicators.edges.some((edge) => edge.node.value === null),
    );
    expect(damaged).toBeDefined();
    await withPage(path('daerah', damaged?.node.id ?? ''), async (page) => {
      await facts(page).waitFor();
      const rows = await facts(page).locator('tbody').count();
      expect(rows).toBeGreaterThan(5);
      expect(await facts(page).textContent()).not.toMatch(/0,\d{5,}/);
    });
  });

  it('the triangular cooperation of Cikelat shows its parties in their three roles, a tie of two sources once', async () => {
    await withPage(path('kemitraan', 'partnership:cooperation:cikelat-village-triangular'), async (page) => {
      const roles = page.getByRole('region', { name: 'Hubungan menurut peran' });
      for (const role of ['Penerima manfaat', 'Pemberi pengalaman', 'Fasilitator'])
        await roles.getByRole('heading', { name: role }).waitFor();
      await soon(() => roles.getByRole('link', { name: /^Desa Cikelat\s*, Aktor$/ }).count()).toBe(1);
      await soon(() => roles.getByRole('link', { name: /UNOSSC/ }).count()).toBe(1);
    });
  });

  it('what was looked for and not found is said, and is not called unknown', async () => {
    await withPage(path('daerah', 'region:idn:96.71'), async (page) => {
      const roles = page.getByRole('region', { name: 'Hubungan menurut peran' });
      await soon(() => roles.textContent()).toMatch(/Tidak ada tercatat: .*praktik baik/);
    });
  });

  it('a long list goes on page by page', async () => {
    await withPage(path('daerah', 'region:iso:ID'), async (page) => {
      const parts = page.locator('div', { has: page.getByRole('heading', { name: /Wilayah di dalamnya/ }) }).last();
      await soon(() => parts.getByRole('listitem').count()).toBe(8);
      await parts.getByRole('button', { name: 'Tampilkan lagi' }).click();
      await soon(() => parts.getByRole('listitem').count()).toBe(38);
      expect(await parts.getByRole('button', { name: 'Tampilkan lagi' }).count()).toBe(0);
    });
  });
});

describe('switches', () => {
  it('the language changes every word and stays chosen, and the address says it', async () => {
    await withPage(path('daerah', 'region:idn:96.71'), async (page) => {
      await heading(page).waitFor();
      await page.getByRole('button', { name: /Ganti ke bahasa Inggris/ }).click();
      await soon(() => heading(page).textContent()).toMatch(
        /^Kota Sorong, population 286,028, partners with Nuuk in Greenland/,
      );
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.reload();
      await soon(() => heading(page).textContent()).toMatch(/population 286,028/);
      expect(page.url()).toBe(`${path('daerah', 'region:idn:96.71')}?bahasa=en`);
      await page.getByRole('region', { name: 'Relations by role' }).waitFor();
      await page.goto(path('daerah', 'region:idn:96.71'));
      await soon(() => heading(page).textContent()).toMatch(/population 286,028/);
    });
  });

  it('light and dark follow the system until one is chosen', async () => {
    await withPage(site.server.url, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await soon(ground).toBe('rgb(250, 249, 246)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await soon(ground).toBe('rgb(19, 20, 23)');
      await page.getByRole('button', { name: 'Tampilan terang' }).first().click();
      await soon(ground).toBe('rgb(250, 249, 246)');
      await page.reload();
      await soon(ground).toBe('rgb(250, 249, 246)');
    });
  });

  it('a saved view leads to its address', async () => {
    const answer = await fetch(`${site.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: 'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id } errors { code } } }',
        variables: { input: { title: 'Bandung', address: '/?cari=bandung' } },
      }),
    });
    const { data } = (await answer.json()) as {
      data: { saveView: { view: { id: string } | null; errors: unknown[] } };
    };
    expect(data.saveView.errors).toEqual([]);
    await withPage(path('pandangan', data.saveView.view?.id ?? ''), async (page) => {
      await page.waitForURL(/\/\?cari=bandung$/);
      await page.getByText('Kabupaten Bandung Barat').first().waitFor();
    });
  });
});

describe('when something is wrong', () => {
  it('a failed answer is one line with its code; the next try shows the page', async () => {
    await withPage(`${site.server.url}/tentang-kami-yang-tidak-ada`, async (page) => {
      await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'busy' }));
      await page.goto(path('daerah', 'region:idn:96.71'));
      const failure = page.getByRole('alert').first();
      await soon(() => failure.textContent()).toMatch(/Halaman ini tidak dapat dimuat\..*Coba lagi\..*\(NET-503\)/);
      await page.unroute('**/graphql');
      await failure.getByRole('button', { name: 'Coba lagi.' }).click();
      await soon(() => heading(page).textContent()).toMatch(/^Kota Sorong/);
    });
  });

  it('one part that fails leaves the others standing', async () => {
    await withPage(site.server.url, async (page) => {
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('SmallNetwork') === true
          ? route.fulfill({ status: 503, body: 'busy' })
          : route.continue(),
      );
      await page.goto(path('daerah', 'region:idn:96.71'));
      await soon(() => heading(page).textContent()).toMatch(/^Kota Sorong/);
      await soon(() => page.getByRole('region', { name: 'Jaringan dua langkah' }).textContent()).toContain(
        'Jaringan tidak dapat dimuat.',
      );
      expect(await facts(page).locator('tbody').count()).toBeGreaterThan(5);
    });
  });

  it('offline is said under the top bar, what was read stays', async () => {
    await withPage(path('daerah', 'region:idn:96.71'), async (page) => {
      await heading(page).waitFor();
      // What the page is still fetching would fail, rightly.
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByText(/^Luring\. Menampilkan isi per/).waitFor();
      expect(await heading(page).textContent()).toMatch(/^Kota Sorong/);
      await page.context().setOffline(false);
      await page.getByText(/^Luring\./).waitFor({ state: 'detached' });
    });
  });

  it('on paper there is no chrome, and the page says where it is from', async () => {
    await withPage(path('daerah', 'region:idn:96.71'), async (page) => {
      await heading(page).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('banner').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Bagikan' }).isVisible()).toBe(false);
      expect(await page.getByRole('contentinfo').textContent()).toContain(path('daerah', 'region:idn:96.71'));
    });
  });
});
