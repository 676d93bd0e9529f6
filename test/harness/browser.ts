import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium.ts';
import { root } from './run-command.ts';

/** @throws where no Chromium is installed: browser tests never pass without one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'id' | 'en';
  readonly reducedMotion?: boolean;
  /** Of a person who has never been here: nothing is in the browser's cache. */
  readonly isFirstVisit?: boolean;
}

/**
 * A page as of a person who has been here before and left nothing: the context of a page that was closed is used again, emptied but for the
 * browser's cache, so that not each page loads and compiles the client anew. Two pages at a time have a context each.
 * `problems` collects what the browser's console and network complain of.
 */
export async function openPage(
  browser: Browser,
  url: string,
  {
    width = 1440,
    height = 900,
    dark = false,
    language = 'id',
    reducedMotion = true,
    isFirstVisit = false,
  }: PageOptions = {},
): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const options: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  };
  const page = await newPage(browser, options, isFirstVisit ? null : url);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    // Whoever goes on to another question gives up the one before.
    if (why !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${why}`);
  });
  await page.goto(url);
  return { page, problems };
}

/** What each context that openPage made looks like. */
const looks = new WeakMap<BrowserContext, string>();

/** `url`: what will be read there, where a context that has been there before will do. */
async function newPage(browser: Browser, options: BrowserContextOptions, url: string | null): Promise<Page> {
  const look = JSON.stringify(options);
  const origin = url === null ? 'null' : new URL(url).origin;
  const left = browser
    .contexts()
    .find((context) => origin !== 'null' && looks.get(context) === look && context.pages().length === 0);
  const context = left ?? (await browser.newContext(options));
  looks.set(context, look);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  if (left === undefined) return page;
  const session = await context.newCDPSession(page);
  const storageTypes = 'cookies,local_storage,indexeddb,cache_storage,service_workers';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
  await context.setOffline(false);
  return page;
}

/** Keeps a picture in test/out for a person to look at; returns its path. */
export async function screenshot(page: Page, name: string, fullPage = false): Promise<string> {
  const folder = join(root, 'test', 'out');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage });
  return path;
}

/** Chooses one of the list that a field opens, by what it says. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  await field.page().getByRole('option', { name: option, exact: true }).click();
}

const axeScript = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, one line a fault with the elements it is about; empty is clean. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in globalThis);
  if (!loaded) await page.evaluate(await axeScript);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 5)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}
