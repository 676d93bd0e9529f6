import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, choose, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';

/** Where a donor works, as a person reads it: the answer, money that opens, the chain, white spots, files, the frame. */
const koica = 'actor:iati:KR-GOV-051';
const answer =
  'KOICA tercatat dalam 82 kegiatan di 40 negara; 2 di Indonesia dengan 9,4% komitmen, tanpa menyebut daerahnya.';
const site = sampleSite();

const at = (id: string, room = 'jejak') => `${site.server.url}/${room}/${encodeURIComponent(id)}`;
const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000, interval: 50 });
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

async function withPage(
  address: string,
  run: (page: Page, problems: string[]) => Promise<void>,
  options: Parameters<typeof openPage>[2] = {},
): Promise<void> {
  const { page, problems } = await openPage(site.browser, address, options);
  try {
    await run(page, problems);
  } finally {
    await page.close();
  }
}

describe('the footprint of KOICA', () => {
  it('answers, and opens a total into the records behind it', async () => {
    await withPage(at(koica), async (page, problems) => {
      await soon(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(answer);
      const money = part(page, 'Uang menurut jenis dan mata uang');
      await soon(() => money.textContent()).toMatch(
        /KRW.46,72 miliar.*68,2%.*31,8%.*KRW.46,18 miliar.*KRW.4,39 miliar/,
      );
      await money.getByRole('button', { name: 'Bagaimana uang ini dihitung' }).click();
      await money.getByRole('button', { name: /^Dihitung: KRW.46,18 miliar/ }).click();
      await soon(() => money.locator('table table tbody tr').count()).toBe(10);
      expect(await money.textContent()).toContain('Uang masuk adalah uang yang sama');
      expect(problems).toEqual([]);
    });
  });

  it('never shows unknown regions as empty, and says so before a white spot', async () => {
    await withPage(at(koica), async (page) => {
      await soon(() => part(page, 'Di dalam Indonesia').textContent()).toContain('tidak diketahui, bukan kosong');
      const spots = part(page, 'Yang belum terjangkau di Indonesia');
      await soon(() => spots.textContent()).toMatch(
        /^.*82 dari 82 kegiatan tidak menyebut kabupaten.*Intan Jaya41,66%/,
      );
      await choose(spots.getByRole('combobox'), 'Umur harapan hidup saat lahir');
      await page.waitForURL(/kebutuhan=indicator:bps:life-expectancy/);
    });
  });

  it('follows the chain through a place, filters by place, and compares', async () => {
    await withPage(at(koica), async (page) => {
      await part(page, 'Rantai pendanaan')
        .getByRole('link', { name: /^Ethiopia, 5 kegiatan/ })
        .click();
      await page.waitForURL(/lewat=region:iso:ET/);
      await soon(() =>
        part(page, 'Rantai pendanaan')
          .getByRole('link', { name: /Bangladesh/ })
          .count(),
      ).toBe(0);
      await page.goto(`${at(koica)}?tempat=region:iso:ID&banding=actor:iati:XM-DAC-41114`);
      await soon(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(
        /^KOICA tercatat dalam 2 kegiatan di Indonesia/,
      );
      await soon(() => part(page, 'Bandingkan').textContent()).toContain('sama-sama tercatat di 1 negara');
    });
  });

  it('goes away as files', async () => {
    await withPage(at(koica), async (page) => {
      for (const [name, type] of [
        ['CSV', 'text/csv'],
        ['XLSX', 'spreadsheetml'],
        ['GeoJSON', 'geo+json'],
      ] as const) {
        const link = page.getByRole('link', { name });
        await link.waitFor();
        const file = await fetch(new URL((await link.getAttribute('href')) ?? '', site.server.url));
        expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
      }
    });
  });

  it('stands in the frame of another site without our chrome', async () => {
    const frame = await fetch(at(koica, 'sisip/jejak'));
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    await withPage(at(koica, 'sisip/jejak'), async (page) => {
      await soon(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(answer);
      expect(await page.getByRole('banner').count()).toBe(0);
    });
  });
});

it('a region is read backwards', async () => {
  await withPage(at('region:iso:ID'), async (page) => {
    await soon(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^Di Indonesia tercatat 132 program dan 75 kemitraan oleh \d+ pihak sejak 1994; \d+ hanya menyebut negaranya\.$/,
    );
    await soon(() => part(page, 'Siapa bekerja di sini').textContent()).toContain('Pemerintah Spanyol');
    await soon(() => part(page, 'Yang belum dikerjakan siapa pun').getByRole('listitem').count()).toBe(10);
  });
});

it.each([
  { look: 'wide', width: 1440, dark: false },
  { look: 'narrow', width: 390, dark: true },
])('fits and is accessible: $look', async ({ width, dark }) => {
  await withPage(
    at(koica),
    async (page, problems) => {
      await soon(() => part(page, 'Rantai pendanaan').textContent()).toContain('nama lain tidak digambar');
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await screenshot(page, `footprint-${width}`, true);
      await page.goto(`${site.server.url}/jejak`);
      await soon(() => page.getByText('82 kegiatan di 40 negara').count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(problems).toEqual([]);
    },
    { width, height: 900, dark },
  );
});
