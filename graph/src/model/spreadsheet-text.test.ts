import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadsheetText } from './spreadsheet-text.ts';

const formula = '=HYPERLINK("http://a","b")';

/** Signs that begin a formula, and what may stand unseen before them. */
const signs = ['=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\uFE66'];
const unseen = {
  nothing: '',
  space: ' ',
  'no-break space': '\u00A0',
  'ideographic space': '\u3000',
  tab: '\t',
  'line feed': '\n',
  'line break': '\r\n',
  'line separator': '\u2028',
  'byte order mark': '\uFEFF',
  'zero-width space': '\u200B',
  'zero-width joiner': '\u200D',
  'word joiner': '\u2060',
  'soft hyphen': '\u00AD',
  'mark of direction': '\u202E',
  'Hangul filler': '\u3164',
  'control character': '\u0001',
  'quotation mark': '"',
  several: ' \t\u00A0\uFEFF"\n ',
};

describe.each(Object.entries(unseen))('a formula after %s', (_, before) => {
  it.each(signs)('%s is text', (sign) => {
    expect(spreadsheetText(`${before}${sign}1+1`).startsWith("'")).toBe(true);
  });
});

describe('a formula after what another spreadsheet takes for a separator', () => {
  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; =1+1;b', "a;' =1+1;b"],
    ['a;"=1+1;', 'a;\'"=1+1;'],
    ['a\t@SUM(1)', "a\t'@SUM(1)"],
    ['a\n=1+1', "a\n'=1+1"],
    ['a;;-1+1', "a;;'-1+1"],
    ['=1;=2', "'=1;'=2"],
    [`;${formula}`, `;'${formula}`],
  ])('%j is written %j', (text, written) => {
    expect(spreadsheetText(text)).toBe(written);
  });
});

describe('what is no formula', () => {
  it.each([
    '',
    'Kota Surabaya',
    'Kab. Klaten - Jawa Tengah',
    'a=1; b=2',
    '2020-01-01; 2021-01-01',
    '-5',
    '-7.25',
    '12000000.50',
    'a;-5;b',
    "'kutip'",
    'https://example.org/?a=1&b=+2',
    '—',
  ])('%j stays', (text) => {
    expect(spreadsheetText(text)).toBe(text);
  });
});

it('leaves no field that begins like a formula, however the text is cut, and changes nothing else', () => {
  const parts = fc.constantFrom(...signs, ...Object.values(unseen), ';', '1', '1.5', 'a', 'é', '😀', "'");
  const text = fc.array(parts, { maxLength: 12 }).map((some) => some.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const written = spreadsheetText(given);
      expect(written.replaceAll("'", '')).toBe(given.replaceAll("'", ''));
      for (const field of written.split(/[;\t\r\n\u2028]/)) {
        // What a careful reader of the file would see first in the field.
        const seen = field.replace(/^[\s"\u0001\u00AD\u200B-\u200F\u202A-\u202E\u2060\u3164\uFEFF]+/u, '');
        const isNumber = /^-?\d+(\.\d+)?$/.test(field);
        expect(isNumber || !signs.includes(seen.charAt(0)), JSON.stringify({ given, written })).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it('takes time in proportion to the text', () => {
  const took = (length: number) => {
    const text = ` \n"`.repeat(length / 3) + '=';
    const begun = performance.now();
    for (let turn = 0; turn < 20; turn += 1) spreadsheetText(text);
    return performance.now() - begun;
  };
  took(3000);
  expect(took(96_000)).toBeLessThan(200 * Math.max(took(3000), 0.1));
});
