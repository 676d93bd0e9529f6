import { conventionsOf } from '@jejaring/words/languages';

/** Numbers and dates as each language writes them: the Indonesian of the locale `id` gives 3.018.022 and 13,49. */

const trueMinus = (text: string): string => text.replaceAll('-', '\u2212');

/** At most `decimals` digits behind the comma; a true minus. */
export function formatNumber(value: number, locale: string, decimals = 0, fixed = false): string {
  const options = { maximumFractionDigits: decimals, minimumFractionDigits: fixed ? decimals : 0 };
  return trueMinus(new Intl.NumberFormat(conventionsOf(locale), options).format(value));
}

/** A share of 100; small ones as <1%. */
export function formatPercent(value: number, locale: string, decimals = 0): string {
  if (value > 0 && value < 1 && decimals === 0) return '<1%';
  return `${formatNumber(value, locale, decimals)}%`;
}

/** A decimal string with its currency before it, never through a float beyond display: KRW 46,72 miliar stays exact. */
export function formatMoney(value: string, currency: string | null, locale: string): string {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const grouped = new Intl.NumberFormat(conventionsOf(locale)).format(BigInt(whole === '' ? '0' : whole));
  const cents = fraction.replace(/0+$/, '');
  const comma = commaOf(locale);
  const sign = value.startsWith('-') ? '\u2212' : '';
  const amount = `${sign}${grouped}${cents === '' ? '' : comma + cents.padEnd(2, '0')}`;
  return currency === null ? amount : `${currency}\u00a0${amount}`;
}

/** What stands before the digits that are no whole ones. */
function commaOf(locale: string): string {
  const parts = new Intl.NumberFormat(conventionsOf(locale)).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? ',';
}

/** A date of the precision it has: 2017 → 2017, 2017-03 → Mar 2017, 2017-03-15 → 15 Mar 2017. */
export function formatDate(value: string, locale: string): string {
  const [date = ''] = value.split('T');
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)));
  if (Number.isNaN(at.getTime())) return value;
  const parts = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(
    conventionsOf(locale),
    day === undefined ? parts : { ...parts, day: 'numeric' },
  ).format(at);
}

/** A moment in the reader's own time zone, which it names: 21 Nov 2025, 14.05 WIB. */
export function formatMoment(value: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(conventionsOf(locale), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(value));
}

/** «2019–2023», «sejak 2019» and the like are left to the caller; here only the two ends, `?` where unknown. */
export function formatPeriod(from: string | null, to: string | null, locale: string): string {
  const end = (value: string | null) => (value === null ? '?' : formatDate(value, locale));
  return from === to && from !== null ? end(from) : `${end(from)}–${end(to)}`;
}

const regionNames = new Map<string, Intl.DisplayNames>();

/** The country's name in the reader's language by its ISO code; the code itself where there is none. */
export function countryName(code: string, locale: string): string {
  const names = regionNames.get(locale) ?? new Intl.DisplayNames([conventionsOf(locale)], { type: 'region' });
  regionNames.set(locale, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
