import { describe, expect, it } from 'vitest';
import { fieldForms } from './field-forms.ts';
import { fieldDefinitions, listFields } from './fields.ts';
import { isParentPair, relationDefinitions, relationKinds, type RelationDefinition } from './relations.ts';
import { entityKinds, nodeKinds } from './vocabulary.ts';

describe('the vocabulary of relations', () => {
  it('joins known kinds, and money only by the relations of a flow', () => {
    for (const kind of relationKinds) {
      const { from, to }: RelationDefinition = relationDefinitions[kind];
      for (const end of [...from, ...to]) expect(nodeKinds, kind).toContain(end);
      expect(to, kind).not.toContain('FLOW');
    }
  });

  it('says what may be the parent of what', () => {
    expect(isParentPair('PROGRAMME', 'PARTNERSHIP')).toBe(true);
    expect(isParentPair('ACTOR', 'ACTOR')).toBe(true);
    expect(isParentPair('ACTOR', 'PROGRAMME')).toBe(false);
    expect(isParentPair('SECTOR', 'GOAL')).toBe(false);
  });
});

describe('the vocabulary of fields', () => {
  it('gives every kind names, aliases and descriptions', () => {
    for (const kind of entityKinds)
      expect(Object.keys(fieldDefinitions[kind])).toEqual(expect.arrayContaining(['names', 'aliases', 'descriptions']));
  });

  it('takes what is right and refuses what is not', () => {
    const holds = (kind: keyof typeof fieldDefinitions, field: string, value: unknown) =>
      fieldForms[kind][field]!.safeParse(value).success;
    expect(holds('REGION', 'population', { value: 1_500_000, year: 2024 })).toBe(true);
    expect(holds('REGION', 'population', { value: 1_500_000, year: null })).toBe(true);
    expect(holds('REGION', 'population', { value: Number.NaN, year: 2024 })).toBe(false);
    expect(holds('REGION', 'population', 1_500_000)).toBe(false);
    expect(holds('PROGRAMME', 'period', { from: '2016-02-29', to: null })).toBe(true);
    expect(holds('PROGRAMME', 'period', { from: '2017-02-29', to: null })).toBe(false);
    expect(holds('PROGRAMME', 'period', { from: '2017-04-31', to: null })).toBe(false);
    expect(holds('PROGRAMME', 'period', { from: '2017-04', to: '2017' })).toBe(true);
    expect(holds('PROGRAMME', 'period', { from: '2017-2', to: null })).toBe(false);
    expect(holds('REGION', 'country', 'id')).toBe(false);
    expect(holds('ACTOR', 'website', 'not an address')).toBe(false);
    expect(holds('INDICATOR', 'betterWhen', null)).toBe(true);
  });

  it('lists only by fields that some kind has, or that come from dates and names', () => {
    const known = new Set(entityKinds.flatMap((kind) => Object.keys(fieldDefinitions[kind])));
    expect(listFields.filter((field) => !known.has(field))).toEqual(['startYear', 'endYear', 'name']);
  });
});
