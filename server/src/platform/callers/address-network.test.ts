import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from './address-network.ts';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    '',
    'unknown',
    '_hidden',
    'a'.repeat(10_000),
    '203.0.113.7, 10.0.0.1',
    '203.0.113.7:',
    ' 203.0.113.7',
    '1.2.3.4.5',
  ])('is not known of "%s"', (address) => {
    expect(networkOf(address)).toBeNull();
  });

  it('is one for all addresses of an IPv6 /64, and another for the next', () => {
    const part = fc.integer({ min: 0, max: 0xffff });
    const host = fc.tuple(part, part, part, part);
    const text = (parts: readonly number[]) => parts.map((one) => one.toString(16)).join(':');
    // Global addresses: of the reserved ones some stand for IPv4.
    const network = fc.tuple(fc.integer({ min: 0x2002, max: 0x3fff }), part, part, part);
    fc.assert(
      fc.property(network, host, host, ([a, b, c, d], one, other) => {
        const first = networkOf(text([a, b, c, d, ...one]));
        expect(first).not.toBeNull();
        expect(networkOf(text([a, b, c, d, ...other]))).toBe(first);
        expect(networkOf(text([a, b, c, d ^ 1, ...one]))).not.toBe(first);
      }),
    );
  });
});
