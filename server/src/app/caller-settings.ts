import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { isGuessable } from './token-strength.ts';

/** Thirty people behind one address, each of whom opens ten of the dearest pages in a minute; see docs/operate.md. */
const usualRate = 5_000_000;
/** Twice the dearest document (documentLimits.cost), so that it can be paid at all; a test holds it to that. */
export const lowestRate = 60_000;
const highestRate = 1_000_000_000;

const rateFault = `JEJARING_RATE must be off, or a whole number of cost units per minute and caller from ${lowestRate} to ${highestRate}.`;

export const rateSetting = z
  .string()
  .transform((text, context) => {
    if (text === 'off') return null;
    const rate = /^\d+$/.test(text) ? Number(text) : 0;
    if (rate < lowestRate || rate > highestRate) context.addIssue({ code: 'custom', message: rateFault });
    return rate;
  })
  .default(usualRate);

export const proxiesSetting = z
  .string()
  .transform((text, context) => {
    const proxies = text.split(',').map((part) => part.trim());
    for (const proxy of proxies) {
      const fault = proxyFault(proxy);
      if (fault !== null) context.addIssue({ code: 'custom', message: `JEJARING_PROXIES: "${proxy}" ${fault}` });
    }
    return proxies;
  })
  .default(['loopback']);

function proxyFault(proxy: string): string | null {
  if (proxy === 'loopback') return null;
  const [address = '', bits, ...rest] = proxy.split('/');
  const expected = 'must be an address such as 10.0.0.2, a network such as 172.16.0.0/12, or loopback.';
  if (rest.length > 0 || address.includes('%')) return expected;
  // Others, such as 10.1 or 0x0a000001, are read differently by different programs.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return expected;
  if (bits === undefined) return null;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > (address.includes(':') ? 128 : 32)) return expected;
  return Number(bits) === 0 ? 'names everybody: whoever asks could then name any address as its own.' : null;
}

export const tokenSetting = z
  .string()
  .min(16, 'JEJARING_TOKEN must have at least 16 characters: whoever sends it may write.')
  .regex(/^[\x21-\x7e]+$/, 'JEJARING_TOKEN must be printable ASCII without spaces, as it travels in a header.')
  .refine(
    (token) => token.length < 16 || !isGuessable(token),
    'JEJARING_TOKEN can be guessed: make one with "openssl rand -hex 16", which nobody can.',
  )
  .nullable()
  .default(null);
