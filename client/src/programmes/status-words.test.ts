import { expect, test } from 'vitest';
import { englishWords, indonesianWords } from '../platform/testing/words.ts';
import { statusText } from './status-words.ts';

const running = {
  status: 'IMPLEMENTATION',
  to: '2019-12-31',
  asOf: '2021-06-14T00:00:00Z',
  today: '2026-01-01',
} as const;

test('a status that its end date has overtaken says as of when', () => {
  expect(statusText(running, indonesianWords, 'id')).toBe('Berjalan (menurut data 14 Jun 2021)');
  expect(statusText(running, englishWords, 'en')).toBe('Under way (by data of 14 Jun 2021)');
  expect(statusText({ ...running, asOf: null }, indonesianWords, 'id')).toBe('Berjalan menurut sumbernya');
});

test('another is told as it is', () => {
  expect(statusText({ ...running, to: '2026-12-31' }, indonesianWords, 'id')).toBe('Berjalan');
  expect(statusText({ ...running, to: '2026' }, indonesianWords, 'id')).toBe('Berjalan');
  expect(statusText({ ...running, to: null }, indonesianWords, 'id')).toBe('Berjalan');
  expect(statusText({ ...running, status: 'CLOSED' }, indonesianWords, 'id')).toBe('Selesai');
});
