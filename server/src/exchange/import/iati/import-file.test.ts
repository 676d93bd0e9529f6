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
    expect(bench.journal.runs.at(-1)).toMatchObject({
      state: 'FAILED',
      report: { findingsByCode: { FILE_GARBLED: 1 } },
    });
    const complete = cut.toString('utf8').split('</iati-activity>').length - 1;
    // Beside the one of the test before.
    expect((await bench.store.counts()).entities.PROGRAMME).toBe(complete + 1);
    const report = await bench.run(iatiImporter, whole, { name: 'cut.xml' });
    expect([report.state, report.counted['activities']]).toEqual(['DONE', 83]);
    expect((await bench.store.counts()).entities.PROGRAMME).toBe(84);
  });

  test('a budget that ends before it begins costs its end, and nothing else of the activity', async () => {
    await using own = await makeWorkbench();
    const inner = `<transaction><transaction-type code="3"/><transaction-date iso-date="2020-05-01"/><value currency="IDR">1000</value></transaction>
<budget><period-start iso-date="2020-07-01"/>
<period-end iso-date="2020-06-30"/><value currency="EUR">500</value></budget>`;
    const report = await own.run(iatiImporter, fileXml(activityXml(inner)), { name: 'budget.xml' });
    expect(report.findingsByCode['DATES_REVERSED']).toBe(1);
    const finding = own.journal.runs[0]?.findings.find(({ code }) => code === 'DATES_REVERSED');
    expect(finding).toMatchObject({ severity: 'WARNING', key: 'XX-1', line: 7, value: '2020-06-30' });
    const [flows] = await own.store.flowsOf(['programme:iati:XX-1'], { first: 10 });
    expect(flows?.items.map(({ kind, value, date, endDate }) => [kind, value, date, endDate]).sort()).toEqual([
      ['BUDGET', '500', '2020-07-01', null],
      ['DISBURSEMENT', '1000', '2020-05-01', null],
    ]);
  });

  test('bytes that are not of the declared encoding are refused, with what to do; declared rightly they are read', async () => {
    await using own = await makeWorkbench();
    const text = fileXml(activityXml('<title><narrative>Direction générale</narrative></title>'));
    const wrong = Buffer.from(text, 'latin1');
    await expect(own.run(iatiImporter, wrong, { name: 'latin.xml' })).rejects.toMatchObject({
      code: 'FILE_NOT_UTF8',
      message: expect.stringContaining('encoding="windows-1252"') as string,
    });
    const right = Buffer.from(text.replace('UTF-8', 'windows-1252'), 'latin1');
    await own.run(iatiImporter, right, { name: 'latin.xml' });
    const [programme] = await own.store.entities(['programme:iati:XX-1']);
    expect(programme?.names[0]?.text).toBe('Direction générale');
  });

  test('a name without lost letters is the official one, though it is met less often', async () => {
    await using own = await makeWorkbench();
    const named = (name: string, id: string) => activityXml('').replace('XX-1', id).replace('KOICA', name);
    const activities = [
      named('Direction g\uFFFDn\uFFFDrale', 'A'),
      named('Direction g\uFFFDn\uFFFDrale', 'B'),
      named('Direction générale', 'C'),
    ];
    await own.run(iatiImporter, fileXml(activities.join('')), { name: 'names.xml' });
    const [actor] = await own.store.entities(['actor:iati:KR-GOV-051']);
    expect(actor?.names[0]).toMatchObject({ text: 'Direction générale', use: 'OFFICIAL' });
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
