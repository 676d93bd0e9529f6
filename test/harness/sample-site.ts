import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sampleDataIn } from './sample-data.ts';
import { ask, startServer, type ServerUnderTest } from './start-server.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

export interface SampleSite {
  readonly server: Pick<ServerUnderTest, 'url' | 'ask'>;
  readonly browser: Browser;
}

/**
 * A server on the bundled sample, and a browser, for all tests of the file that calls this; there from the first test on. The
 * server is the one that all files read from (open-site.ts), or one of its own where it needs settings, as for writing.
 */
export function sampleSite(env?: Readonly<Record<string, string>>): SampleSite {
  let folder = '';
  let own: ServerUnderTest | null = null;
  let opened: SampleSite | null = null;
  let standing = new Set<Page>();
  const pages = () => opened?.browser.contexts().flatMap((context) => context.pages()) ?? [];
  beforeAll(async () => {
    if (env !== undefined) {
      folder = await makeTemporaryFolder();
      own = await startServer({ data: await sampleDataIn(folder), env });
    }
    opened = { server: own ?? shared(), browser: await launchBrowser() };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await own?.stop();
    if (folder !== '') await removeFolder(folder);
  });
  // A page that a test leaves open goes on drawing and asking while the next ones run.
  beforeEach(() => {
    standing = new Set(pages());
  });
  afterEach(async () => {
    const left = pages().filter((page) => !standing.has(page));
    await Promise.all(left.map((page) => page.close()));
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

function shared(): SampleSite['server'] {
  const url = inject('siteUrl');
  return { url, ask: (query, variables) => ask(url, query, variables) };
}
