import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** A name of the setting as a request writes it; null where it cannot be a host. */
export function readHostName(text: string): string | null {
  const plain = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (plain === '*' || isIP(plain) !== 0) return plain.toLowerCase();
  const ascii = domainToASCII(plain.replace(/\.$/, ''));
  return /^[a-z\d_]([a-z\d_.-]*[a-z\d_])?$/.test(ascii) ? ascii : null;
}
