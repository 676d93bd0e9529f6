import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sampleDataIn } from './sample-data.ts';
import { startServer, type ServerUnderTest } from './start-server.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

export interface SampleSite {
  readonly server: ServerUnderTest;
  readonly browser: Browser;
}

/**
 * A server of its own on the bundled sample, and a browser, for all tests of the file that calls this; there from the first
 * test on.
 */
export function sampleSite(env: Readonly<Record<string, string>> = {}): SampleSite {
  let folder = '';
  let opened: SampleSite | null = null;
  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    const server = await startServer({ data: await sampleDataIn(folder), env });
    opened = { server, browser: await launchBrowser() };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.server.stop();
    await removeFolder(folder);
  });
  const site = (): SampleSite => {
    if (opened === null) throw new Error('The site is opened before the first test, not while tests are declared.');
    return opened;
  };
  return {
    get server() {
      return site().server;
    },
    get browser() {
      return site().browser;
    },
  };
}
