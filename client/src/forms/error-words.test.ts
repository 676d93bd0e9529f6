import { errorCatalogue, errorCodes } from '@jejaring/schema/errors';
import { describe, expect, test } from 'vitest';
import { englishWords, indonesianWords, wordCount } from '../platform/testing/words.ts';
import { errorWords } from './error-words.ts';

const served = new Set<string>(Object.values(errorCatalogue).map(({ message }) => message));

describe.each([...errorCodes, 'NET', 'NET-503', 'A_CODE_OF_A_NEWER_SERVER'])('%s', (code) => {
  test('says in both languages what to do, in no words of the API', () => {
    const { id, message = id } = errorWords(code);
    const [indonesian, english] = [indonesianWords, englishWords].map((words) => words._(id));
    expect(indonesian).toBe(message);
    expect(english).not.toBe(indonesian);
    // On an Indonesian page no sentence of the API may stand, which is English.
    expect(served.has(indonesian!)).toBe(false);
    for (const said of [indonesian, english]) {
      expect(wordCount(said!)).toBeGreaterThanOrEqual(3);
      expect(said).not.toContain(code);
    }
  });
});
