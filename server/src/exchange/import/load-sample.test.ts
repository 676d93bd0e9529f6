import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from './importer.ts';
import { loadSample, sampleFiles } from './load-sample.ts';
import { makeWorkbench, type Workbench } from './testing/workbench.ts';

let bench: Workbench;
let reports: ImportReport[];
beforeAll(async () => {
  bench = await makeWorkbench();
  reports = await loadSample(bench);
});
afterAll(() => bench[Symbol.asyncDispose]());

describe('the sample', () => {
  it('loads every file', async () => {
    expect(reports.map(({ state }) => state)).toEqual((await sampleFiles()).map(() => 'DONE'));
  });

  it('changes nothing when it is loaded again', async () => {
    const position = await bench.store.position();
    const again = await loadSample(bench);
    for (const { file, created, updated, unchanged, records, missing } of again) {
      expect({ file, created, updated, unchanged, missing }).toEqual({
        file,
        created: 0,
        updated: 0,
        unchanged: records,
        missing: 0,
      });
    }
    expect(await bench.store.position()).toBe(position);
  });

  it('keeps every invariant of the store', async () => {
    const faults = [];
    for await (const fault of bench.store.check()) faults.push(fault);
    expect(faults).toEqual([]);
  });

  it('stops after the file in which it is cancelled', async () => {
    await using other = await makeWorkbench();
    const controller = new AbortController();
    const stopped = await loadSample({
      ...other,
      signal: controller.signal,
      onProgress: ({ index }) => index === 2 && controller.abort(),
    });
    // The third file was written whole when the signal came; the fourth is not begun.
    expect(stopped.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE', 'CANCELLED']);
    expect(stopped.at(-1)?.records).toBe(0);
  });
});
