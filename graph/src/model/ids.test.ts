import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError } from './errors.ts';
import {
  canonicalJson,
  flowId,
  kindOfId,
  makeId,
  pairId,
  parseId,
  recordId,
  relationId,
  slug,
  sourceId,
  sourceSlug,
} from './ids.ts';
import { entityKinds } from './vocabulary.ts';

describe('ids', () => {
  it('splits at the first two colons and keeps the rest as it is', () => {
    expect(parseId('actor:iati:XM-DAC-41114')).toEqual({ prefix: 'actor', scheme: 'iati', rest: 'XM-DAC-41114' });
    expect(parseId('record:iati:a:b c/d%2F')).toEqual({ prefix: 'record', scheme: 'iati', rest: 'a:b c/d%2F' });
    for (const wrong of [
      '',
      'region',
      'region:',
      'region:idn',
      'region:idn:',
      'region::x',
      ':idn:x',
      'planet:sol:3',
      `region:idn:${'x'.repeat(512)}`,
    ]) {
      expect(parseId(wrong), wrong).toBeNull();
    }
  });

  it('comes back from what it was made of', () => {
    const scheme = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const rest = fc.string({ minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.constantFrom(...entityKinds), scheme, rest, (kind, ofScheme, ofRest) => {
        const id = makeId(kind, ofScheme, ofRest);
        expect(parseId(id)).toEqual({ prefix: kind.toLowerCase(), scheme: ofScheme, rest: ofRest });
        expect(kindOfId(id)).toBe(kind);
      }),
    );
  });

  it('says what an id looks like when it meets none', () => {
    expect(() => kindOfId('Klaten')).toThrow(GraphError);
    expect(() => kindOfId('Klaten')).toThrow(/kind:scheme:rest/);
    expect(() => sourceSlug('actor:x:y')).toThrow(GraphError);
  });

  it('builds the ids of records and flows from the source', () => {
    const record = recordId(sourceId('covid-2021'), 'GB-1:7');
    expect(record).toBe('record:covid-2021:GB-1:7');
    expect(flowId(record, 't-3')).toBe('flow:covid-2021:GB-1:7:t-3');
    expect([kindOfId(record), kindOfId(flowId(record, '1'))]).toEqual(['RECORD', 'FLOW']);
  });

  it('gives a pair one id, sorted as text', () => {
    expect(pairId('Q1492', 'Q100')).toBe('partnership:wikidata:Q100-Q1492');
    expect(pairId('Q9', 'Q10')).toBe(pairId('Q10', 'Q9'));
    expect(pairId('Q9', 'Q10')).toBe('partnership:wikidata:Q10-Q9');
  });

  it('tells relations apart by kind, ends, qualifier, beginning and source, and by nothing else', () => {
    const tie = {
      kind: 'PARTY_TO',
      from: 'actor:a:1',
      to: 'programme:b:2',
      qualifier: 'FUNDING',
      validFrom: '2020',
      source: 'source:jejaring:s',
    };
    const others = [
      { kind: 'MEMBER_OF' },
      { from: 'actor:a:2' },
      { to: 'programme:b:3' },
      { qualifier: 'EXTENDING' },
      { validFrom: null },
      { source: 'source:jejaring:t' },
    ];
    const ids = [tie, ...others.map((other) => ({ ...tie, ...other }))].map(relationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(relationId({ ...tie, qualifier: null, validFrom: null })).toBe(
      relationId({ kind: tie.kind, from: tie.from, to: tie.to, source: tie.source }),
    );
    expect(ids[0]).toMatch(/^[\w-]{24}$/);
  });

  it('makes slugs of any text', () => {
    expect(slug('Komwil Papua Barat — Forum Sekda')).toBe('komwil-papua-barat-forum-sekda');
    expect(slug('Évora, São Tomé')).toBe('evora-sao-tome');
    expect(slug('!!!')).toMatch(/^x-/);
    expect(slug('!!!')).not.toBe(slug('???'));
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys and leaves out undefined', () => {
    expect(canonicalJson({ b: 1, a: [undefined, { d: null, c: undefined }] })).toBe('{"a":[null,{"d":null}],"b":1}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
