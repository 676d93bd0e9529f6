import { describe, expect, it } from 'vitest';
import { accessibilityFaults, choose, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';
import { drawing, exportFile, jakarta, rotterdam, searchOf, settled, shownNodes, surabaya } from './explore-page.ts';

/** Of whoever may write; the server reads it at its start. */
const token = 'a-token-of-the-browser-tests';

const site = sampleSite({ JEJARING_TOKEN: token });

/** Asks again until it holds; the machine may be busy. */
const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000, interval: 50 });
const at = (search: string) => `${site.server.url}/jaringan?${search}`;
const partners = ['Busan', 'Kitakyūshū', 'Kōchi', 'Monterrey', 'Rotterdam'];

describe('the network', () => {
  it('goes from a search to a network, opens it, filters it, and finds the way to Jakarta', async () => {
    const { page, problems } = await openPage(site.browser, `${site.server.url}/jaringan`);
    await page.getByRole('combobox', { name: 'Cari pusat jaringan' }).fill('surabaya');
    await page
      .getByRole('option', { name: /Kota Surabaya/ })
      .first()
      .click();
    await page.waitForURL(/fokus=region:idn:35\.78/);
    expect(await shownNodes(page)).toEqual(expect.arrayContaining(['Kota Surabaya', ...partners]));
    const panel = page.getByRole('region', { name: 'Rincian' });
    await soon(() => panel.textContent()).toContain('Kota Surabaya bermitra dengan 5 kota di 4 negara.');
    expect(await panel.textContent()).toContain('3.018.022');

    await choose(page.getByRole('combobox', { name: 'Jarak dari pusat' }), '2 langkah');
    await settled(page);
    const wide = await shownNodes(page);
    expect(wide.length).toBe(41);
    expect(await page.getByText(/mitra lain tidak ditampilkan/).textContent()).toMatch(/^\+\d+ mitra lain/);

    const kinds = page.getByRole('group', { name: 'Jenis' });
    expect(await kinds.textContent()).toMatch(/Program\d+ \/ \d+/);
    await kinds.getByRole('checkbox', { name: /^Program/ }).click();
    await soon(() => searchOf(page).get('jenis')).toBe('daerah,aktor,kemitraan');
    const cities = await shownNodes(page);
    expect(wide).toContain('COVID-19 Recovery MSMEs');
    expect(cities).not.toContain('COVID-19 Recovery MSMEs');
    expect(cities).toEqual(expect.arrayContaining(partners));

    await page.getByRole('button', { name: 'Jalur ke…' }).click();
    await page.getByRole('combobox', { name: 'Cari ujung jalur' }).fill('jakarta');
    await page
      .getByRole('option', { name: /Jakarta/ })
      .first()
      .click();
    await soon(() => panel.textContent()).toMatch(/Jakarta berjarak 2 langkah, lewat Rotterdam/);
    expect(searchOf(page).get('jalur')).toBe(jakarta);
    await settled(page);
    await screenshot(page, 'explore-1440');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('opens a node step by step, keeps what stands, and folds and hides again', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${surabaya}&pilih=${rotterdam}&tautan=kemitraan`));
    await settled(page);
    // Seen from the focus, since the canvas grows when the panel closes.
    const placesOf = (svg: string) => {
      const places = new Map(
        [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(
          ([, x, y, name]) => [name, [Number(x), Number(y)]] as const,
        ),
      );
      const [x, y] = places.get('Kota Surabaya') ?? [0, 0];
      return new Map(
        [...places].map(([name, [left, top]]) => [name, `${Math.round(left - x)} ${Math.round(top - y)}`]),
      );
    };
    await page.getByRole('button', { name: 'Buka mitranya' }).click();
    await soon(async () => (await shownNodes(page)).length).toBe(26);
    const panel = page.getByRole('region', { name: 'Rincian' });
    await panel.getByRole('button', { name: 'Lipat' }).click();
    await soon(async () => (await shownNodes(page)).length).toBe(6);
    const before = placesOf(await drawing(page));
    await panel.getByRole('button', { name: 'Sembunyikan' }).click();
    await soon(() => shownNodes(page)).not.toContain('Rotterdam');
    expect(searchOf(page).get('sembunyi')).toBe(rotterdam);
    await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
    await soon(() => shownNodes(page)).toContain('Rotterdam');
    const after = placesOf(await drawing(page));
    // Rotterdam's label moved, for it is no longer the selected one.
    for (const name of partners.filter((one) => one !== 'Rotterdam'))
      expect(after.get(name), name).toBe(before.get(name));
    await page.close();
  });

  it('says which filter empties the picture and offers the way back', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${surabaya}&bentuk=triangular`));
    const note = page.getByText(/Saringan .*menyembunyikan semua mitra/);
    await note.waitFor();
    expect(await note.textContent()).toContain('Bentuk');
    await page.getByRole('status').getByRole('button', { name: 'Atur ulang' }).click();
    expect(await shownNodes(page)).toEqual(expect.arrayContaining(partners));
    expect(searchOf(page).get('bentuk')).toBeNull();
    await page.close();
  });

  it('undoes and redoes steps, and Back undoes the focus', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${surabaya}`));
    await settled(page);
    await choose(page.getByRole('combobox', { name: 'Jarak dari pusat' }), '2 langkah');
    await settled(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await soon(() => searchOf(page).get('langkah')).toBeNull();
    await page.keyboard.press('Control+Shift+z');
    await soon(() => searchOf(page).get('langkah')).toBe('2');
    await page.keyboard.press('Control+z');
    await soon(() => searchOf(page).get('langkah')).toBeNull();
    await page.getByRole('button', { name: 'Jadikan pusat Rotterdam' }).dispatchEvent('click');
    await soon(() => searchOf(page).get('fokus')).toBe(rotterdam);
    await settled(page);
    await page.goBack();
    await soon(() => searchOf(page).get('fokus')).toBe(surabaya);
    expect(await shownNodes(page)).toContain('Monterrey');
    expect(await page.title()).toBe('Kota Surabaya · Jaringan · Jejaring');
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await soon(() => page.title()).toBe('Kota Surabaya · Tabel · Jejaring');
    await page.goBack();
    await soon(() => searchOf(page).get('tampilan')).toBeNull();
    await page.close();
  });

  it('shows another person the same view', async () => {
    const address = at(
      `fokus=${surabaya}&langkah=2&jalur=${jakarta}&tautan=kemitraan&pilih=${surabaya}&sembunyi=region:wikidata:Q8684&sematan=${rotterdam}~40~-60`,
    );
    const one = await openPage(site.browser, address);
    const other = await openPage(site.browser, address);
    const [first, second] = [await drawing(one.page), await drawing(other.page)];
    expect(first.length).toBeGreaterThan(2000);
    expect(second).toBe(first);
    expect(await shownNodes(one.page)).toEqual(await shownNodes(other.page));
    await one.page.close();
    await other.page.close();
  });

  it('is walked with the keyboard alone, and says where it stands', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${surabaya}&tautan=kemitraan`));
    await settled(page);
    await page.getByRole('application').focus();
    const live = page.getByRole('region', { name: 'Daftar simpul jaringan' }).getByRole('status');
    await soon(() => live.textContent()).toMatch(/^Kota Surabaya, daerah, 7 mitra, 1 dari 6$/);
    await page.keyboard.press(']');
    const neighbour = await live.textContent();
    expect(partners.some((name) => neighbour?.startsWith(name))).toBe(true);
    await page.keyboard.press('[');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(']');
    await page.keyboard.press('Space');
    await soon(() => searchOf(page).get('pilih')).not.toBeNull();
    await page.keyboard.press('Enter');
    await soon(() => searchOf(page).get('fokus')).not.toBe(surabaya);
    await settled(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tombol di gambar jaringan' }).waitFor();
    await page.keyboard.press('Escape');
    // Focus goes back to the picture.
    await soon(() => page.getByRole('application').evaluate((picture) => picture === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Tabel simpul' }).waitFor();
    await page.close();
  });
});

describe('the same set in other views', () => {
  it('as map, table and timeline', async () => {
    const { page, problems } = await openPage(site.browser, at(`fokus=${surabaya}&langkah=2`));
    const nodes = await shownNodes(page);
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    const table = page.getByRole('region', { name: 'Tabel simpul' });
    await table.getByRole('button', { name: 'Kota Surabaya' }).waitFor();
    expect(await table.getByRole('table').getAttribute('aria-rowcount')).toBe(String(nodes.length + 1));
    await table.getByRole('button', { name: 'Mitra', exact: true }).click();
    const degrees = async () => table.locator('tbody tr:not([aria-hidden]) td:nth-child(5)').allTextContents();
    const largest = (await degrees()).map(Number);
    expect(largest).toEqual(largest.toSorted((a, b) => b - a));
    expect(searchOf(page).get('urut')).toBe('-mitra');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Linimasa', exact: true }).click();
    const timeline = page.getByRole('region', { name: 'Linimasa kegiatan' });
    await timeline.getByText('COVID-19 Recovery MSMEs').waitFor();
    expect(await timeline.getByRole('heading').textContent()).toMatch(/^\d+ kegiatan, *tahun tidak diketahui$/);
    await screenshot(page, 'explore-timeline-1440');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Peta', exact: true }).click();
    await page.locator('canvas.maplibregl-canvas').waitFor();
    await page.getByText('tanpa titik').waitFor();
    await settled(page);
    // What the map is drawn from has come.
    await page.waitForLoadState('networkidle');
    await screenshot(page, 'explore-map-1440');
    expect(await accessibilityFaults(page)).toEqual([]);
    const { bytes } = await exportFile(page, 'Gambar SVG');
    expect(bytes.toString('utf8')).toContain('>Kota Surabaya<');
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the panel', () => {
  it('shows the focus until it is closed, and the address remembers that', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${jakarta}&tautan=kemitraan`));
    const panel = page.getByRole('region', { name: 'Rincian' });
    await panel.getByRole('heading', { name: 'Jakarta', exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Tutup rincian' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(searchOf(page).get('pilih')).toBe('tutup');
    await page.reload();
    expect(await shownNodes(page)).toContain('Jakarta');
    expect(await panel.count()).toBe(0);
    await page.close();
  });
});

describe('a saved view', () => {
  it('is kept by whoever has the token, and its short address shows the same network', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${surabaya}&langkah=2&tautan=kemitraan`));
    await settled(page);
    await page.getByRole('button', { name: 'Simpan atau bagikan' }).click();
    const menu = page.getByRole('group', { name: 'Simpan atau bagikan' });
    await menu.getByRole('button', { name: 'Simpan pandangan' }).click();
    const field = menu.getByLabel('Kunci penulis (JEJARING_TOKEN)');
    await field.fill('not the token');
    await menu.getByRole('button', { name: 'Simpan', exact: true }).click();
    await menu.getByText('Kunci ini tidak diterima server.').waitFor();
    await menu.locator('input[type=password]:focus').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await screenshot(page, 'save-view-1440');
    await field.fill(token);
    await menu.getByRole('button', { name: 'Simpan', exact: true }).click();
    const saved = menu.getByRole('link', { name: /\/pandangan\// });
    const address = await saved.getAttribute('href');

    const other = await openPage(site.browser, `${address}`);
    await other.page.waitForURL(/\/jaringan\?/);
    expect(searchOf(other.page).get('fokus')).toBe(surabaya);
    expect(searchOf(other.page).get('langkah')).toBe('2');
    expect(await shownNodes(other.page)).toEqual(await shownNodes(page));
    await other.page.close();
    await page.close();
  });
});

describe('on a phone', () => {
  it('has tools, legend and files in one menu', async () => {
    const { page } = await openPage(site.browser, at(`fokus=${surabaya}&tautan=kemitraan&pilih=tutup`), {
      width: 390,
      height: 844,
    });
    await settled(page);
    await page.getByRole('button', { name: 'Alat, legenda, dan simpan' }).click();
    const menu = page.getByRole('group', { name: 'Alat, legenda, dan simpan' });
    await menu.getByText('bermitra', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await screenshot(page, 'explore-menu-390');
    await menu.getByRole('button', { name: 'Simpan pandangan' }).click();
    await menu.getByRole('button', { name: 'Simpan', exact: true }).click();
    await menu.getByText('Isi kunci penulis.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await screenshot(page, 'save-view-390');
    await menu.getByRole('button', { name: 'Tampilkan semua' }).click();
    await menu.waitFor({ state: 'detached' });
    await page.close();
  });

  it('fits 390 px, with details in a sheet and filters on one of their own', async () => {
    const { page, problems } = await openPage(
      site.browser,
      at(`fokus=${surabaya}&tautan=kemitraan&pilih=${surabaya}`),
      {
        width: 390,
        height: 844,
        dark: true,
      },
    );
    await settled(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const sheet = page.getByRole('region', { name: 'Rincian' });
    await soon(async () => (await sheet.boundingBox())?.height).toBe(304);
    await sheet.getByRole('button', { name: 'Besarkan rincian' }).click();
    await soon(async () => (await sheet.boundingBox())?.height).toBeGreaterThan(350);
    await screenshot(page, 'explore-390-dark');
    expect(await accessibilityFaults(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Tutup rincian' }).click();
    await page.getByRole('button', { name: 'Saring', exact: true }).click();
    await page
      .getByRole('dialog', { name: 'Saringan' })
      .getByRole('checkbox', { name: /^Daerah/ })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
