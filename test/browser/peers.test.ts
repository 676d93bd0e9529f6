import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, choose, openPage, screenshot, type PageOptions } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

/** What a planner does on the pages of peers, on the bundled sample. */
const site = sampleSite();

const klaten = '/daerah-mirip/region:idn:33.10';
const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000, interval: 50 });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const list = (page: Page) => page.getByRole('table', { name: 'Daerah menurut kemiripan' });
const why = (page: Page) => page.getByRole('region', { name: /^Mengapa/ });

async function withPage(path: string, act: (page: Page) => Promise<void>, options: PageOptions = {}): Promise<void> {
  const { page, problems } = await openPage(site.browser, `${site.server.url}${path}`, options);
  try {
    await act(page);
    expect(problems).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('the peers of a region', () => {
  it('says who is like it, who does better and how much, and explains that to the last share', async () => {
    await withPage(klaten, async (page) => {
      await soon(() => heading(page).textContent()).toMatch(
        /paling mirip Klaten\. Sukoharjo, peringkat \d+ dan berbatasan langsung, lebih rendah kemiskinannya: 8,23% banding 13,49%\.$/,
      );
      expect(await list(page).locator('tbody tr').count()).toBe(10);
      await why(page)
        .getByRole('rowheader', { name: /Penduduk miskin/ })
        .waitFor();
      const shares = await why(page).locator('tbody tr td:last-child').allTextContents();
      const sum = shares.reduce((total, text) => total + (text === '<1%' ? 0.5 : Number.parseInt(text, 10)), 0);
      expect(shares).toHaveLength(12);
      expect(Math.abs(sum - 100)).toBeLessThan(4);
      await soon(() => page.locator('main').textContent()).toContain('belum diverifikasi');
    });
  });

  it('another peer opens its own reasons, and the way to it through a cooperation body', async () => {
    await withPage(klaten, async (page) => {
      await list(page).getByRole('button', { name: 'Kab. Karanganyar' }).click();
      await why(page).getByRole('heading', { name: 'Mengapa Karanganyar' }).waitFor();
      const way = page.getByRole('region', { name: 'Cara menghubungi' });
      await soon(() => way.textContent()).toMatch(/keanggotaan.*Subosukawonosraten.*2 langkah/);
      expect(new URL(page.url()).searchParams.get('dengan')).toBe('region:idn:33.13');
      await page.waitForLoadState('networkidle');
      await page.reload();
      await why(page).getByRole('heading', { name: 'Mengapa Karanganyar' }).waitFor();
    });
  });

  it('model, challenge and filter stand in the address, and ranks stay those of the whole level', async () => {
    await withPage(klaten, async (page) => {
      await page.getByRole('link', { name: 'Sosial' }).click();
      await page.waitForURL(/model=social/);
      await soon(() => page.locator('main').textContent()).toContain('pada 8 indikator');
      await choose(page.getByRole('combobox', { name: 'Tantangan kami' }), 'Pengangguran');
      await page.waitForURL(/tantangan=indicator:bps:unemployment-rate/);
      await soon(() => heading(page).textContent()).toContain('lebih rendah penganggurannya');
      await page.getByText('Saring, urutkan, pilih sendiri').click();
      await choose(page.getByRole('combobox', { name: 'Pulau' }), 'Sulawesi');
      await page.waitForURL(/pulau=sulawesi/);
      await soon(() => heading(page).textContent()).toMatch(/^Di antara yang disaring/);
      const ranks = (await list(page).locator('tbody td:first-child').allTextContents()).map(Number);
      expect(ranks[0]).toBeGreaterThan(1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });
  });

  it('a model without anything on record cannot be chosen, and says why', async () => {
    await withPage(klaten, async (page) => {
      await page.getByText('belum ada tantangan tercatat untuk Klaten').waitFor();
      expect(await page.getByRole('link', { name: 'Tantangan yang sama' }).count()).toBe(0);
      await page.goto(`${site.server.url}${klaten}?model=challenges`);
      await page.getByText('tidak dapat dibandingkan menurut model ini').waitFor();
      await page.goto(`${site.server.url}/daerah-mirip/region:idn:33`);
      await soon(() => heading(page).textContent()).toContain('yang dibandingkan hanya kabupaten dan kota');
    });
  });

  it('a mix of one’s own is computed, and its parts add up', async () => {
    await withPage(`${klaten}?mix=overall:2,geography:2`, async (page) => {
      await why(page).getByRole('rowheader', { name: 'Geografi' }).waitFor();
      const cells = await why(page).locator('tbody tr td:nth-of-type(2)').allTextContents();
      expect(cells).toEqual(['50%', '50%']);
      await page.getByRole('button', { name: 'Campuran' }).click();
      await page.getByRole('slider', { name: 'Geografi' }).fill('0');
      await page.getByRole('button', { name: 'Bandingkan dengan campuran ini' }).click();
      await page.waitForURL(/mix=overall:2$/);
    });
  });

  it('the list is taken away as CSV and XLSX with the same question', async () => {
    await withPage(`${klaten}?jenis=kota`, async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'CSV' }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toContain('Kota Tegal');
      expect(text).not.toContain('Kabupaten Karanganyar');
      const xlsx = await page.getByRole('link', { name: 'XLSX' }).getAttribute('href');
      const answer = await fetch(`${site.server.url}${xlsx}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    });
  });
});

describe('beside the list', () => {
  it('regions stand side by side, one more and one less', async () => {
    await withPage(klaten, async (page) => {
      await page.getByRole('link', { name: 'Bandingkan Klaten dengan lima teratas berdampingan' }).click();
      await soon(() => heading(page).textContent()).toMatch(/^Klaten, .* berdampingan\.$/);
      expect(await page.getByRole('columnheader').count()).toBe(8);
      await page.getByRole('button', { name: 'Lepaskan Kabupaten Karanganyar' }).click();
      await soon(() => page.getByRole('columnheader').count()).toBe(7);
      await page.getByRole('combobox', { name: 'Tambahkan daerah' }).fill('kota tegal');
      await page.getByRole('option', { name: /Kota Tegal/ }).click();
      await soon(() => heading(page).textContent()).toContain('Kota Tegal');
    });
  });

  it('the method is said in both languages', async () => {
    await withPage('/daerah-mirip/cara', async (page) => {
      await page.getByRole('heading', { name: 'Menyeluruh' }).waitFor();
      await page.getByText('skor z').first().waitFor();
      await soon(() => page.locator('main').textContent()).toMatch(/12,5%/);
      await page.getByRole('button', { name: /Ganti ke bahasa Inggris/ }).click();
      await page.getByRole('heading', { name: 'Overall' }).waitFor();
      await page.getByText('z-score').first().waitFor();
    });
  });

  it('the start page and the page of a region lead there', async () => {
    await withPage('/', async (page) => {
      const door = page.getByRole('heading', { name: 'Daerah mana yang mirip kami?' }).locator('..');
      await soon(() => door.textContent()).toMatch(/Klaten.*paling mirip/);
      await door.getByRole('link', { name: /Klaten/ }).click();
      await soon(() => heading(page).textContent()).toContain('paling mirip Klaten');
      await page.getByRole('link', { name: 'Kabupaten Klaten' }).click();
      const similar = page.getByRole('region', { name: 'Daerah mirip' });
      await soon(() => similar.getByRole('listitem').count()).toBe(3);
      await similar.getByRole('link', { name: 'Cari daerah mirip' }).click();
      await page.waitForURL(/daerah-mirip\/region/);
      await page.goto(`${site.server.url}/daerah-mirip`);
      await page.getByRole('combobox', { name: 'Cari kabupaten atau kota' }).fill('surabaya');
      await page.getByRole('option', { name: /Kota Surabaya/ }).click();
      await soon(() => heading(page).textContent()).toContain('paling mirip Kota Surabaya');
    });
  });
});

const looks = [
  { width: 1440, height: 900, dark: false },
  { width: 390, height: 844, dark: true },
] as const;
const pages = [
  { name: 'list', path: klaten },
  { name: 'shared', path: '/daerah-mirip/region:idn:96.71?model=partners&pulau=papua' },
  { name: 'compare', path: '/daerah-mirip/banding?daerah=region:idn:33.10,region:idn:33.11,region:idn:33.13' },
  { name: 'method', path: '/daerah-mirip/cara' },
  { name: 'choose', path: '/daerah-mirip' },
];

describe.each(looks)('$width, dark: $dark', (look) => {
  it('every page fits, and axe finds nothing', async () => {
    const { page, problems } = await openPage(site.browser, `${site.server.url}${klaten}`, look);
    for (const { name, path } of pages) {
      await page.goto(`${site.server.url}${path}`);
      await heading(page).waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, tooWide]).toEqual([name, 0]);
      expect([name, await accessibilityFaults(page)]).toEqual([name, []]);
      if (name === 'list' || name === 'compare')
        await screenshot(page, `peers-${name}-${look.width}${look.dark ? '-dark' : ''}`, true);
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});
