import { parse } from 'csv-parse/sync';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path: string) => fetch(`${api.url}${path}`);
const rowsOf = async (path: string) => {
  const text = await (await get(path)).text();
  return parse(text, { bom: true });
};

describe('a footprint as files', () => {
  it('gives each table as CSV, in either language', async () => {
    const initiatives = await rowsOf('/footprint.csv?of=actor:iati:KR-GOV-051');
    expect(initiatives).toHaveLength(83);
    expect(initiatives[0]?.[0]).toBe('Id');
    const totals = await rowsOf('/footprint.csv?of=actor:government:ES&table=totals&language=EN');
    expect(totals[0]?.slice(0, 4)).toEqual(['Kind', 'Currency', 'Stated', 'Counted']);
    // A negative amount stays a number, though it begins like a formula.
    expect(totals.find(([kind]) => kind === 'DISBURSEMENT')?.slice(1, 4)).toEqual([
      'EUR',
      '-28877855.19',
      '-28877855.19',
    ]);
  });

  it('never holds a text that a spreadsheet would run', async () => {
    for (const table of ['initiatives', 'partners', 'places', 'sectors']) {
      const rows = await rowsOf(`/footprint.csv?of=region:iso:ID&table=${table}`);
      const cells = rows.flat().filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('gives all of them as one workbook', async () => {
    const response = await get('/footprint.xlsx?of=actor:iati:NZ-1&language=EN');
    expect(response.headers.get('content-disposition')).toContain('jejaring-footprint-actor-iati-NZ-1.xlsx');
    const files = unzipSync(await response.bytes());
    const workbook = strFromU8(files['xl/workbook.xml']!);
    for (const name of ['Initiatives', 'Money', 'Rules', 'Places', 'Sectors', 'Partners', 'About']) {
      expect(workbook).toContain(`name="${name}"`);
    }
    expect(
      Object.values(files)
        .map((file) => strFromU8(file))
        .join(''),
    ).not.toContain('<f>');
  });

  it('gives its places as GeoJSON, lon first', async () => {
    const response = await get('/footprint.geojson?of=region:iso:ID&language=EN');
    expect(response.headers.get('content-type')).toContain('application/geo+json');
    const { features } = (await response.json()) as {
      features: {
        id: string;
        geometry: { coordinates: number[] } | null;
        properties: { level: string; code: string; count: number };
      }[];
    };
    const province = features.find(({ id }) => id === 'region:idn:32');
    expect(province?.properties).toMatchObject({ level: 'PROVINCE', code: '32' });
    const [lon, lat] = province?.geometry?.coordinates ?? [];
    expect(lon).toBeGreaterThan(105);
    expect(lat).toBeLessThan(-5);
    expect(features.find(({ id }) => id === 'region:iso:ID')?.properties.count).toBe(132);
  });

  it('keeps the filter, and refuses one that cannot be read', async () => {
    const filter = encodeURIComponent(JSON.stringify({ places: ['region:iso:ID'] }));
    // A head and the 13 activities that name Indonesia; one that only has a point at its centre does not.
    expect(await rowsOf(`/footprint.csv?of=actor:iati:XM-DAC-41114&filter=${filter}`)).toHaveLength(14);
    expect((await get('/footprint.csv?of=actor:iati:NZ-1&filter=%7B%22place%22%3A1%7D')).status).toBe(400);
    expect((await get('/footprint.csv?of=goal:sdg:3')).status).toBe(400);
  });
});
