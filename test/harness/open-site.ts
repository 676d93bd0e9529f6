import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bindToThisProcess } from './lifeline.ts';
import { startServer, type ServerUnderTest } from './start-server.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server on the bundled sample that all browser tests read from (sample-site.ts). */
    readonly siteUrl: string;
  }
}

let folder = '';
let server: ServerUnderTest | null = null;
let release: (() => void) | null = null;

/** Before the browser tests, after load-sample.ts: opens the server that those share who only read. */
export async function setup(project: TestProject): Promise<void> {
  folder = await makeTemporaryFolder();
  const data = join(folder, 'data');
  await cp(project.getProvidedContext().sampleData, data, { recursive: true });
  server = await startServer({ data });
  release = bindToThisProcess(server.pid, folder);
  project.provide('siteUrl', server.url);
}

export async function teardown(): Promise<void> {
  await server?.stop();
  release?.();
  await removeFolder(folder);
}
