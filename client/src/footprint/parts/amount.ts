import { conventionsOf } from '@jejaring/words/languages';

/** Decimal strings of the API, read for display only: sums and parts are made by the API, exactly. */

/** `KRW 46,72 miliar`; below a million the whole number; the ISO code of no currency (XXX) is left out. */
export function shortMoney(value: string, currency: string, locale: string): string {
  const amount = shortAmount(value, locale);
  return currency === 'XXX' ? amount : `${currency}\u00a0${amount}`;
}

/** `46,72 miliar`. */
export function shortAmount(value: string, locale: string): string {
  const number = Number(value);
  const options: Intl.NumberFormatOptions =
    Math.abs(number) >= 1e6
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2, minimumFractionDigits: 2 }
      : { maximumFractionDigits: 0 };
  return new Intl.NumberFormat(conventionsOf(locale), options).format(number).replaceAll('-', '\u2212');
}

/** Part of whole in per cent; null where the whole is not positive or the part is a correction below nought: a share then says nothing. */
export function shareOf(part: string | number, whole: string | number): number | null {
  const [above, below] = [Number(part), Number(whole)];
  return below > 0 && above >= 0 ? (above / below) * 100 : null;
}
