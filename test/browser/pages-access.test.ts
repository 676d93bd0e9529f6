import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, openPage, screenshot } from '../harness/browser.ts';
import { sampleSite } from '../harness/sample-site.ts';
import { samplePages } from './page-list.ts';

/** Every kind of page narrow and dark, and the main ones wide and light: it answers, asks nothing twice, fits, and
 * axe finds nothing. */
const site = sampleSite();

const looks = [
  { look: 'wide and light', width: 1440, height: 900, dark: false },
  { look: 'narrow and dark', width: 390, height: 844, dark: true },
] as const;

/** Pictures that people look at; the others are looked at by axe alone. */
const pictured = new Set(['start', 'data', 'region', 'partnership', 'programme']);

describe.each(looks)('$look', ({ width, height, dark }) => {
  let page: Page;
  let problems: string[];
  let questions: string[] = [];

  beforeAll(async () => {
    ({ page, problems } = await openPage(site.browser, 'about:blank', { width, height, dark }));
    page.on('request', (request) => {
      if (!request.url().endsWith('/graphql')) return;
      const { operationName, variables } = request.postDataJSON() as { operationName: string; variables: object };
      questions.push(`${operationName} ${JSON.stringify(variables)}`);
    });
  });
  afterAll(() => page.close());

  it.each(samplePages.filter(({ name }) => width === 390 || pictured.has(name)))(
    '$name',
    async ({ name, path, heading }) => {
      questions = [];
      await page.goto(`${site.server.url}${path}`);
      await expect
        .poll(() => page.getByRole('heading', { level: 1 }).textContent(), { timeout: 30_000, interval: 25 })
        .toMatch(heading);
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.waitForLoadState('networkidle');
      expect(problems.splice(0)).toEqual([]);
      // Twice the same is what a cache does in which one answer takes the place of another.
      expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
      if (pictured.has(name)) await screenshot(page, `pages-${name}-${width}`, true);
    },
  );
});
