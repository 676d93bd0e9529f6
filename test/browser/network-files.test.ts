import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openPage } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';
import { exportFile, settled, shownNodes, surabaya } from './explore-page.ts';

const site = sampleSite();

const at = (search: string) => `${site.server.url}/jaringan?${search}`;
const partners = ['Busan', 'Kitakyūshū', 'Kōchi', 'Monterrey', 'Rotterdam'];

it('hands over what is seen as PNG, SVG, CSV and GEXF', async () => {
  const { page } = await openPage(site.browser, at(`fokus=${surabaya}&tautan=kemitraan`));
  await settled(page);
  const png = await exportFile(page, 'Gambar PNG');
  expect(png.fileName).toMatch(/^jejaring-kota-surabaya-\d{4}-\d\d-\d\d\.png$/);
  expect(png.bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1400);
  const svg = (await exportFile(page, 'Gambar SVG')).bytes.toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>$/);
  for (const word of ['Kota Surabaya', ...partners, 'bermitra', 'Sumber:']) expect(svg).toContain(word);
  const tables = unzipSync((await exportFile(page, 'Tabel CSV (simpul dan hubungan)')).bytes);
  const rows = (name: string) => strFromU8(tables[name]!).trim().split('\r\n');
  expect(rows('nodes.csv')).toHaveLength(1 + 6);
  expect(rows('links.csv').length).toBeGreaterThan(5);
  expect(rows('about.txt').join(' ')).toMatch(/^Kota Surabaya .*fokus=region:idn:35\.78.* Sumber: /);
  const gexf = (await exportFile(page, 'Jaringan GEXF (Gephi)')).bytes.toString('utf8');
  expect(gexf.match(/<node /g)).toHaveLength(6);
  expect(gexf.match(/<edge /g)).toHaveLength(rows('links.csv').length - 1);
  // Two steps draw 40 of the 79 parties that the reading of the same scope counts; the file has them all.
  await page.goto(at(`fokus=${surabaya}&langkah=2&tautan=kemitraan`));
  await settled(page);
  const far = (await exportFile(page, 'Jaringan GraphML (igraph, networkx)')).bytes.toString('utf8');
  expect(await shownNodes(page)).not.toHaveLength(79);
  expect(far.match(/<node /g)).toHaveLength(79);
  expect(far).not.toContain('Tidak lengkap');
  await page.close();
});
