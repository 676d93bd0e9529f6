/** First parts of the addresses of pages, besides the start page: those of the client's routes (test/ground/page-addresses.test.ts). */
export const pageParts = [
  'jaringan',
  'daerah-mirip',
  'jejak',
  'data',
  'daerah',
  'aktor',
  'kemitraan',
  'program',
  'naskah',
  'praktik',
  'tantangan',
  'potensi',
  'sektor',
  'tujuan',
  'indikator',
  'sumber',
  'pandangan',
  'sisip',
] as const;

/** Paths that are answered with a page; a missing file is never. */
export const pageAddresses = new RegExp(`^/(?:(?:${pageParts.join('|')})(?:/.*)?)?$`);

/** Only for telling a path from anything that leads off this site. */
const here = 'http://here.invalid';

/**
 * Whether an address leads to a page of this site, as a browser reads it: browsers drop tabs and line ends, read a
 * backslash as a slash, and take `..` out of a path. A saved view is no page of its own: views could lead to each other in a circle.
 */
export function isPageAddress(address: string): boolean {
  if (!/^\/(?!\/)/.test(address) || /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/u.test(address)) return false;
  const url = URL.parse(address, here);
  return url?.origin === here && pageAddresses.test(url.pathname) && !/^\/pandangan(?:\/|$)/.test(url.pathname);
}
