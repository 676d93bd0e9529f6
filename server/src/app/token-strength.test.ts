import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuessable } from './token-strength.ts';

describe('a token', () => {
  it.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    '1111222233334444',
    '0123456789abcdef',
    'fedcba9876543210',
    'abcdefghijklmnop',
    'qwertyuiopasdfgh',
    'a-token-of-the-test',
    'changeme-changeme',
    'changeme12345678',
    'change-this-token',
    'password12345678',
    'Password-Password-1',
    'supersecrettoken',
    'my-secret-token-2026',
    'jejaringjejaring',
    'jejaring-admin-2026',
    'abcdabcdabcdabcd',
    '2026-11-30-2026-11-30',
    'correcthorsebatterystaple',
    'rahasia-rahasia-123',
    '1q1q1q1q1q1q1q1q',
  ])('"%s" can be guessed', (token) => {
    expect(isGuessable(token)).toBe(true);
  });

  it.each(['hanya-untuk-pengujian', 'jembatan-kuning-tujuh-perahu'])('"%s" cannot', (token) => {
    expect(isGuessable(token)).toBe(false);
  });

  it('made at random, as docs/operate.md says, never can', () => {
    for (let made = 0; made < 2000; made += 1) {
      expect(isGuessable(randomBytes(16).toString('hex'))).toBe(false);
      expect(isGuessable(randomBytes(16).toString('base64url'))).toBe(false);
    }
  });

  it('that repeats a few letters always can, however long it is', () => {
    const few = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(few, fc.integer({ min: 16, max: 200 }), (letters, length) => {
        expect(isGuessable(letters.join('').repeat(length).slice(0, length))).toBe(true);
      }),
    );
  });
});
