import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutContactDetails } from './contact-details.ts';

describe('withoutContactDetails', () => {
  it.each([
    ['<a/><contact-info type="1"><email>a@b.org</email></contact-info><b/>', '<a/><b/>'],
    ['<contact-info/><b/>', '<b/>'],
    ['write to jane.doe@example.co.uk now', 'write to [e-mail removed] now'],
    ['Tel: +62 21 3160-7820, fax.', '[telephone removed], fax.'],
    ['tel 12 of 100, USD 1 234 567 890', 'tel 12 of 100, USD 1 234 567 890'],
  ])('%s', (before, after) => {
    expect(withoutContactDetails(before)).toBe(after);
  });
});

describe('the bundled files', () => {
  const folder = new URL('../../sample/data/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(xml|csv)$/.test(name));

  it.each(files)('%s holds no contact details', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(withoutContactDetails(text) === text).toBe(true);
  });
});
