import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Total {
  readonly flow: string;
  readonly currency: string;
  readonly stated: string;
  readonly counted: string;
  readonly negative: string;
  readonly negativeFlows: number;
  readonly flowCount: number;
}
const total = 'flow currency stated counted negative negativeFlows flowCount';

/** Values of the disbursements of a file in cents, read without any of our code. */
async function disbursements(file: string): Promise<bigint[]> {
  const text = await readFile(new URL(`../../server/sample/data/iati/${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/<transaction\b[\s\S]*?<\/transaction>/g)].flatMap(([transaction]) => {
    const value = /<value\b[^>]*>\s*(-?)(\d+)(?:\.(\d{1,2}))?\s*<\/value>/.exec(transaction);
    if (!/<transaction-type code="3"/.test(transaction) || value === null) return [];
    const [, sign, whole = '', part = ''] = value;
    return [BigInt(`${sign}${whole}${part.padEnd(2, '0')}`)];
  });
}
const decimal = (cents: bigint) => {
  const size = cents < 0n ? -cents : cents;
  const part = String(size % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${cents < 0n ? '-' : ''}${size / 100n}${part === '' ? '' : `.${part}`}`;
};
const sum = (values: readonly bigint[]) => values.reduce((before, value) => before + value, 0n);

describe('money below nought', () => {
  it('is what the file itself states: Spain publishes what Indonesia paid back as negative disbursements', async () => {
    const values = await disbursements('maec-indonesia.xml');
    const below = values.filter((value) => value < 0n);
    expect(below).toHaveLength(25);
    const { footprint } = await api.ask<{ footprint: { money: Total[] } }>(
      `{ footprint(of: "source:jejaring:iati-maec-indonesia") { money { ${total} } } }`,
    );
    const paid = footprint.money.find(({ flow, currency }) => flow === 'DISBURSEMENT' && currency === 'EUR');
    expect(paid).toMatchObject({
      stated: decimal(sum(values)),
      flowCount: values.length,
      negative: decimal(sum(below)),
      negativeFlows: below.length,
    });
  });

  it('makes the disbursements in euro to Indonesia negative, each with its record', async () => {
    const { footprint } = await api.ask<{
      footprint: {
        money: (Total & {
          flows: { edges: { node: { counted: string; flow: { value: string; record: { id: string } } } }[] };
        })[];
      };
    }>(
      `{ footprint(of: "region:iso:ID") { money { ${total}
        flows(part: COUNTED, first: 100) { edges { node { counted flow { value record { id } } } } } } } }`,
    );
    const paid = footprint.money.find(({ flow, currency }) => flow === 'DISBURSEMENT' && currency === 'EUR');
    expect(paid).toMatchObject({ counted: '-14766845.42', negativeFlows: 25 });
    const behind = (paid?.flows.edges ?? []).filter(({ node }) => node.counted.startsWith('-'));
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.every(({ node }) => node.flow.record.id.startsWith('record:iati-maec-indonesia:'))).toBe(true);
    expect(behind.every(({ node }) => Number(node.flow.value) === Number(node.counted))).toBe(true);
  });
});

describe('countries of an area', () => {
  it('say for each who is there: of South-East Asia KOICA leaves out four', async () => {
    const { worldAreas, footprint } = await api.ask<{
      worldAreas: { id: string; name: string; countries: string[] }[];
      footprint: {
        byPlace: { region: { code: string }; count: number; others: number }[];
        whiteSpots: { region: { code: string }; others: number; unknownPresence: number }[];
      };
    }>(
      `{ worldAreas { id name countries } footprint(of: "actor:iati:KR-GOV-051") {
        byPlace(level: COUNTRY, first: 300) { region { code } count others }
        whiteSpots(level: COUNTRY, first: 300) { region { code } others unknownPresence } } }`,
    );
    const area = worldAreas.find(({ id }) => id === 'm49:035');
    expect([area?.name, area?.countries.length]).toEqual(['Asia Tenggara', 11]);
    const inArea = ({ region }: { region: { code: string } }) => area?.countries.includes(region.code) === true;
    const present = footprint.byPlace.filter(inArea);
    expect(Object.fromEntries(present.map(({ region, count }) => [region.code, count]))).toEqual({
      ID: 2,
      PH: 4,
      KH: 4,
      LA: 3,
      MM: 3,
      TL: 2,
      VN: 1,
    });
    const missing = footprint.whiteSpots.filter(inArea);
    expect(missing.map(({ region }) => region.code).sort()).toEqual(['BN', 'MY', 'SG', 'TH']);
    // "Asia, regional" may be in any of them, "Africa, regional" in none.
    const thailand = missing.find(({ region }) => region.code === 'TH');
    const kenya = footprint.byPlace.find(({ region }) => region.code === 'KE');
    expect(thailand?.unknownPresence).toBeGreaterThan(0);
    expect(kenya).toBeDefined();
    const africa = footprint.whiteSpots.find(({ region }) => region.code === 'DZ')?.unknownPresence ?? 0;
    expect(africa).not.toBe(thailand?.unknownPresence);
  });
});

describe('what an actor itself paid and received', () => {
  it('is a part of the flows of its initiatives, and opens into them', async () => {
    const { footprint } = await api.ask<{
      footprint: {
        money: Total[];
        ownMoney: { paid: (Total & { flows: { totalCount: number } })[]; received: Total[] };
      };
    }>(
      `{ footprint(of: "actor:iati:XM-DAC-41114") { money { ${total} }
        ownMoney { paid { ${total} flows(first: 1) { totalCount } } received { ${total} } } } }`,
    );
    const { money, ownMoney } = footprint;
    const all = (wanted: Total) => money.find((one) => one.flow === wanted.flow && one.currency === wanted.currency);
    expect(ownMoney.paid.length).toBeGreaterThan(0);
    for (const own of [...ownMoney.paid, ...ownMoney.received]) {
      expect(own.flowCount).toBeLessThanOrEqual(all(own)?.flowCount ?? 0);
    }
    const spent = ownMoney.paid.find(({ flow }) => flow === 'EXPENDITURE' || flow === 'DISBURSEMENT');
    expect(spent?.flows.totalCount).toBe(spent?.flowCount);
  });
});

it('says how it counts, in both languages', async () => {
  const { countingNotes } = await api.ask<{ countingNotes: { code: string; text: string; en: string }[] }>(
    '{ countingNotes { code text en: text(language: EN) } }',
  );
  expect(countingNotes.map(({ code }) => code)).toContain('REGION_AND_GOVERNMENT');
  expect(countingNotes.every(({ text, en }) => text.length > 40 && en.length > 40 && text !== en)).toBe(true);
});
