import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFolder } from '../index.ts';
import { makeWorkbench, type Workbench } from '../testing/workbench.ts';
import { iatiImporter } from './index.ts';
import { activityXml, fileXml } from './testing/read-items.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await makeWorkbench();
});
afterAll(() => bench[Symbol.asyncDispose]());

describe('an IATI file through the ordinary import', () => {
  test('an identifier that stands twice is an error; the first activity stays', async () => {
    const title = (text: string) => activityXml(`<title><narrative>${text}</narrative></title>`);
    const report = await bench.run(iatiImporter, fileXml(`${title('First')}${title('Second')}`), { name: 'twice.xml' });
    expect(report.findingsByCode['KEY_REPEATED']).toBe(1);
    const [programme] = await bench.store.entities(['programme:iati:XX-1']);
    expect(programme?.names.map(({ text }) => text)).toEqual(['First']);
  });

  test('a cut file fails with its line, and the whole one goes on from there', async () => {
    const whole = readFileSync(join(sampleFolder, 'data', 'iati', 'maec-indonesia.xml'));
    const cut = whole.subarray(0, whole.length >> 1);
    const line = cut.toString('utf8').split('\n').length;
    await expect(bench.run(iatiImporter, cut, { name: 'cut.xml' })).rejects.toMatchObject({
      code: 'FILE_GARBLED',
      details: { line },
    });
    expect(bench.journal.runs.at(-1)?.state).toBe('FAILED');
    const report = await bench.run(iatiImporter, whole, { name: 'cut.xml' });
    expect([report.state, report.counted['activities']]).toEqual(['DONE', 83]);
    expect((await bench.store.counts()).entities.PROGRAMME).toBe(84);
  });

  test('a stop leaves a run that the next one completes', async () => {
    const stop = new AbortController();
    stop.abort();
    const report = await bench.run(iatiImporter, fileXml(activityXml('')), {
      name: 'stopped.xml',
      signal: stop.signal,
    });
    expect(report.state).toBe('CANCELLED');
  });
});
