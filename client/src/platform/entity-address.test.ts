import { expect, test } from 'vitest';
import { entityHref, entityPaths } from './entity-address.ts';

test('an id is one part of the address, whatever it holds', () => {
  expect(entityHref('REGION', 'region:idn:33.10')).toBe('/daerah/region%3Aidn%3A33.10');
  expect(entityHref('PROGRAMME', 'programme:iati:XI-IATI-EC/12%')).toBe(
    '/program/programme%3Aiati%3AXI-IATI-EC%2F12%25',
  );
});

test('every kind has an address of its own', () => {
  expect(new Set(Object.values(entityPaths)).size).toBe(Object.keys(entityPaths).length);
});
