// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { chosenLocale, rememberLocale } from './language.ts';

function visit(address: string, languages: readonly string[]) {
  window.history.replaceState({}, '', address);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  return chosenLocale();
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('a first visit speaks the first language of the browser that is spoken here', () => {
  expect(visit('/', ['en-GB', 'id'])).toBe('en');
  expect(visit('/', ['id-ID', 'en'])).toBe('id');
  expect(visit('/', ['ja', 'en-US'])).toBe('en');
  expect(visit('/', ['ja'])).toBe('id');
});

test('a choice outlasts the browser’s wish, and an address both', () => {
  rememberLocale('id');
  expect(visit('/', ['en'])).toBe('id');
  expect(visit('/jaringan?bahasa=en', ['id'])).toBe('en');
  rememberLocale('en');
  expect(visit('/', ['id'])).toBe('en');
  expect(visit('/?bahasa=id', ['en'])).toBe('id');
  expect(visit('/?bahasa=xx', ['id'])).toBe('en');
});
