import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export const surabaya = 'region:idn:35.78';
export const jakarta = 'region:idn:31';
export const rotterdam = 'region:wikidata:Q34370';

/** Names of the list that follows the canvas: what the picture shows, in words. */
export async function shownNodes(page: Page): Promise<string[]> {
  const items = page.getByRole('region', { name: 'Daftar simpul jaringan' }).locator('li');
  await items.first().waitFor({ state: 'attached' });
  await settled(page);
  return items.evaluateAll((found) => found.map((item) => (item.firstChild?.textContent ?? '').trim()));
}

/** Waits until the last answer is drawn and nothing is dimmed. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main [aria-busy="false"]').first().waitFor({ state: 'attached' });
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
  // The layout comes from its worker a moment after the answer.
  await page.waitForTimeout(200);
}

/** Saves a file by the menu «Simpan atau bagikan» and returns its bytes. */
export async function exportFile(
  page: Page,
  name: string,
): Promise<{ readonly bytes: Buffer; readonly fileName: string }> {
  await page.getByRole('button', { name: 'Simpan atau bagikan' }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Simpan atau bagikan' }).getByRole('button', { name, exact: true }).click(),
  ]);
  const path = await download.path();
  return { bytes: await readFile(path), fileName: download.suggestedFilename() };
}

/** Where each label stands in the drawing of the present view: equal drawings are equal pictures. */
export async function drawing(page: Page): Promise<string> {
  await settled(page);
  const { bytes } = await exportFile(page, 'Gambar SVG');
  const svg = bytes.toString('utf8');
  // Title, date and address differ between two moments; marks, lines and labels must not.
  return svg
    .split('\n')
    .filter((line) => line.startsWith('<path') || line.includes('paint-order'))
    .join('\n');
}

export function searchOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
